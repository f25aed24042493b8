package lazaret.clearance.criterion;

import java.time.Instant;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;

/**
 * The shape of a criterion is code, its numbers are data of the policy version. A criterion is asked with a course that
 * holds nothing from after the moment of assessment.
 */
public sealed interface Criterion
        permits ConsecutiveNegatives,
                TemperatureNormal,
                SymptomsImproved,
                ImagingImproved,
                MinimumDays,
                ScheduledTests,
                LinkedContactNegative,
                AntibodiesNegative {

    CriterionCode code();

    Finding judge(IsolationCourse course, IsolationClock clock, Instant at);

    /** The later of two times. */
    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
