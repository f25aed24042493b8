package lazaret.clearance.criterion;

import java.time.Instant;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;

/**
 * The days of central isolation are served from the local midnight at the beginning of the last of them: on day 7 of 7,
 * with that day's result, a person may leave.
 *
 * <p>Source: prevention and control protocol (防控方案), 8th and 9th edition; the twenty measures of 2022-11-11.
 */
public record MinimumDays(int days) implements Criterion {

    @Override
    public CriterionCode code() {
        return CriterionCode.MINIMUM_DAYS;
    }

    @Override
    public Evidence asks() {
        return Criterion.asking("quarantine", days);
    }

    @Override
    public Finding judge(IsolationCourse course, IsolationClock clock, Instant at) {
        Evidence evidence = clock.evidence();
        if (!clock.isRunning()) {
            return Finding.unmetUntilUnknown(code(), evidence);
        }
        Instant earliest = course.startOf(clock.dayNumbered(days, course));
        return at.isBefore(earliest) ? Finding.unmet(code(), earliest, evidence) : Finding.met(code(), at, evidence);
    }
}
