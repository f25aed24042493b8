package lazaret.stay.placement;

import java.util.List;
import lazaret.platform.Refusal;

/**
 * Where somebody could lie.
 *
 * @param suitable how many beds the rules allow
 */
public record Proposal(int suitable, List<Candidate> best, List<Refused> refused) {

    /** A bed that the rules allow, and what speaks for it. */
    public record Candidate(String bed, String room, String unit, String facility, List<Fit.Reason> reasons) {
        static Candidate of(Spot spot, Fit fit) {
            return new Candidate(spot.code(), spot.roomNumber(), spot.unit(), spot.facility(), fit.reasons());
        }
    }

    /** Beds that a rule refuses, by their first objection. */
    public record Refused(Refusal why, int beds, List<String> examples) {
        static Refused of(Refusal why, List<Spot> spots, int examples) {
            return new Refused(
                    why,
                    spots.size(),
                    spots.stream()
                            .limit(examples)
                            .map(Spot::roomNumber)
                            .distinct()
                            .toList());
        }
    }
}
