package lazaret.transfer.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.FacilityKind;
import lazaret.person.Person;
import lazaret.stay.placement.Applicant;
import lazaret.stay.placement.FreeBeds;
import lazaret.stay.placement.HeldBeds;
import lazaret.stay.placement.Placing;
import lazaret.transfer.Transfer;

/**
 * The facilities that could take somebody whom the destination does not take, by the rules of placement: only those to which
 * {@link Divert} lets the caller divert. Nothing is locked and nothing held.
 */
@Stateless
public class ProposeDiversion {
    private static final int MOST = 5;
    /** So many are asked at once; the beds of a whole city would take the memory of it. */
    private static final int AT_ONCE = 20;

    @Inject
    private Logbook logbook;

    @Inject
    private RoomyFacilities facilities;

    @Inject
    private FreeBeds freeBeds;

    @Inject
    private Placing placing;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A facility that could take them.
     *
     * @param beds how many of its beds the rules allow
     * @param sameKind it is of the kind that was chosen at first
     */
    public record Way(String facility, String name, FacilityKind kind, int beds, boolean sameKind) {}

    /**
     * The best five: of the same kind first, then those with the most beds.
     *
     * @param refusing code of the facility that does not take them; null where the way led home
     */
    @RolesAllowed({Roles.DISPATCHER, Roles.CREW})
    public List<Way> propose(String number, String refusing) {
        Transfer transfer = logbook.look(number);
        Person person = logbook.person(transfer);
        HeldBeds.Travellers who = new HeldBeds.Travellers(person, logbook.carer(transfer), null, null);
        List<RoomyFacilities.Line> others =
                facilities.otherThan(refusing == null ? "" : refusing, kindsFor(person), reach());
        List<Way> ways = new ArrayList<>();
        for (int from = 0; from < others.size() && ways.size() < MOST; from += AT_ONCE) {
            ways.addAll(ways(who, others.subList(from, Math.min(others.size(), from + AT_ONCE))));
        }
        return ways.stream()
                .sorted(Comparator.comparing((Way way) -> !way.sameKind()).thenComparing(way -> -way.beds()))
                .limit(MOST)
                .toList();
    }

    private List<FacilityKind> kindsFor(Person person) {
        return OfferTransfer.suitable(placing.policy(), Applicant.of(person, clock.instant()))
                .toList();
    }

    // A crew at a closed door asks for the next one, wherever it is.
    private Optional<Collection<String>> reach() {
        return Roles.CREW.equals(caller.role()) ? Optional.empty() : scope.limit();
    }

    private List<Way> ways(HeldBeds.Travellers who, List<RoomyFacilities.Line> lines) {
        Map<String, Long> beds = freeBeds.suitable(
                who, lines.stream().map(RoomyFacilities.Line::code).toList());
        return lines.stream()
                .filter(line -> beds.containsKey(line.code()))
                .map(line -> new Way(
                        line.code(),
                        line.name(),
                        line.kind(),
                        beds.get(line.code()).intValue(),
                        line.sameKind()))
                .toList();
    }
}
