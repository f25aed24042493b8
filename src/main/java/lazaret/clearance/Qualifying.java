package lazaret.clearance;

import lazaret.clearance.course.Ct;
import lazaret.clearance.course.Sample;
import lazaret.clearance.criterion.ConsecutiveNegatives;

/**
 * Whether one sample speaks for leaving, under any version: where the version says which sample qualifies, by that; else a
 * negative one that no infectious Ct contradicts. A pending sample never does (domain.md §2 rule 7).
 */
public final class Qualifying {
    private Qualifying() {}

    /** @param policy null where there is none */
    public static boolean under(PolicyVersion policy, Sample sample) {
        if (sample.isPending()) {
            return false;
        }
        return policy == null
                ? sample.isNegative(Ct.INFECTIOUS_BELOW)
                : policy.criteria().stream()
                        .filter(ConsecutiveNegatives.class::isInstance)
                        .map(ConsecutiveNegatives.class::cast)
                        .findFirst()
                        .map(row -> row.qualifies(sample))
                        .orElseGet(() -> sample.isNegative(Ct.INFECTIOUS_BELOW));
    }
}
