package lazaret.living.support;

import static lazaret.living.LivingRefusal.PLAN_IS_INCOMPLETE;

import java.util.ArrayList;
import java.util.List;
import lazaret.living.RiskLevel;
import lazaret.living.Words;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;

/**
 * What a plan says.
 *
 * @param needs up to 1,000 characters, may be empty
 * @param measures up to 2,000 characters
 * @param responsible who sees to it, up to 100 characters
 */
public record Plan(RiskLevel risk, String needs, String measures, String responsible) {
    private static final int LONGEST_NEEDS = 1_000;
    private static final int LONGEST_MEASURES = 2_000;
    private static final int LONGEST_NAME = 100;

    public Plan {
        needs = Words.of(needs, LONGEST_NEEDS, "/needs");
        measures = Words.of(measures, LONGEST_MEASURES, "/measures");
        responsible = Words.of(responsible, LONGEST_NAME, "/responsible");
        List<Refusal> missing = new ArrayList<>();
        if (risk == null) {
            missing.add(PLAN_IS_INCOMPLETE.at("/risk"));
        }
        if (measures.isEmpty()) {
            missing.add(PLAN_IS_INCOMPLETE.at("/measures"));
        }
        if (responsible.isEmpty()) {
            missing.add(PLAN_IS_INCOMPLETE.at("/responsible"));
        }
        RefusalException.throwIfAny(missing);
    }
}
