package lazaret.stay.gate;

import java.util.List;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.platform.Refusal;

/**
 * What became of one stay.
 *
 * @param person number of the person; null where there is no such stay
 * @param certificate of somebody who left; else null
 * @param unmet criteria that lack
 * @param refusals why the person stays as is; empty for whoever was signed off or left
 */
public record GateAnswer(
        String stay,
        String person,
        Outcome outcome,
        String certificate,
        List<CriterionCode> unmet,
        List<Refusal> refusals) {

    /** What happened; the same call again answers the same. */
    public enum Outcome {
        SIGNED,
        LEFT,
        STAYS
    }

    public GateAnswer {
        unmet = List.copyOf(unmet);
        refusals = List.copyOf(refusals);
    }

    static GateAnswer signed(String stay, String person) {
        return new GateAnswer(stay, person, Outcome.SIGNED, null, List.of(), List.of());
    }

    static GateAnswer left(String stay, String person, String certificate) {
        return new GateAnswer(stay, person, Outcome.LEFT, certificate, List.of(), List.of());
    }

    static GateAnswer stays(String stay, String person, List<CriterionCode> unmet, List<Refusal> refusals) {
        return new GateAnswer(stay, person, Outcome.STAYS, null, unmet, refusals);
    }
}
