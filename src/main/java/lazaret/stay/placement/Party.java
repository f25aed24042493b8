package lazaret.stay.placement;

import java.util.ArrayList;
import java.util.List;
import lazaret.platform.Refusal;
import lazaret.stay.ExceptionKind;
import lazaret.stay.StayRefusal;

/**
 * People who want one room: somebody who gets the bed, and those who come along on extra beds of the same room
 * (domain.md §2 rule 2). Pure.
 *
 * @param decided the exception by which the first one lies there, null without one
 */
public record Party(Applicant first, ExceptionKind decided, List<Applicant> alongside) {

    public static Party alone(Applicant applicant) {
        return new Party(applicant, null, List.of());
    }

    /** Everything that stands against it, each one asked as if those before had moved in already; empty: all may. */
    public List<Refusal> objections(PlacementPolicy policy, Spot spot) {
        List<Refusal> objections =
                new ArrayList<>(policy.objections(first, spot, new Company(first.person(), decided)));
        if (alongside.size() > spot.spaceForExtraBeds()) {
            objections.add(StayRefusal.ROOM_IS_TOO_SMALL.refusal(spot.roomNumber(), spot.spaceForExtraBeds(), size()));
        }
        List<Occupant> movedIn = new ArrayList<>(List.of(first.in(spot, first.person())));
        for (Applicant other : alongside) {
            Spot beside = spot.extraBedAfter(movedIn);
            objections.addAll(policy.objections(other, beside, new Company(first.person(), other.kindOfCare())));
            movedIn.add(other.in(beside, first.person()));
        }
        return objections;
    }

    /** Everybody, as they will hold the bed and extra beds of its room. */
    public List<Occupant> in(Spot spot) {
        List<Occupant> movedIn = new ArrayList<>(List.of(first.in(spot, first.person())));
        alongside.forEach(other -> movedIn.add(other.in(spot.extraBedAfter(movedIn), first.person())));
        return movedIn;
    }

    public int size() {
        return 1 + alongside.size();
    }
}
