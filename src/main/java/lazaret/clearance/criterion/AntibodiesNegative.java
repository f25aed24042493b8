package lazaret.clearance.criterion;

import java.time.Instant;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;

/**
 * IgM and IgG are negative some days after onset. Serology is not among the recorded facts, so this is never met here: a
 * suspected case is excluded by the panel, which changes the category, or by an override of two clinicians.
 *
 * <p>Source: diagnosis and treatment protocol, 7th edition (2020-03-04), exclusion of suspected cases.
 */
public record AntibodiesNegative(int daysAfterOnset) implements Criterion {

    @Override
    public CriterionCode code() {
        return CriterionCode.ANTIBODIES_NEGATIVE;
    }

    @Override
    public Finding judge(IsolationCourse course, IsolationClock clock, Instant at) {
        return Finding.unmetUntilUnknown(code(), Evidence.of("antibodies.unknown", daysAfterOnset));
    }
}
