package lazaret.clearance.criterion;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import lazaret.clearance.course.Ct;
import lazaret.clearance.course.Evidence;
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
                SymptomFree,
                NoSymptoms,
                OxygenAbove,
                AnswerGiven,
                MinimumDays,
                DaysSince,
                ScheduledTests,
                LinkedContactNegative,
                LastSampleNegative,
                DoubleSampling,
                EnvironmentNegative,
                NoLongerDetermined,
                AntibodiesNegative {

    CriterionCode code();

    /** What it asks for, with its numbers, in words for those who compare versions. */
    Evidence asks();

    Finding judge(IsolationCourse course, IsolationClock clock, Instant at);

    /** The sentence of {@link #asks()} under this name. */
    static Evidence asking(String name, Object... numbers) {
        return new Evidence("policy.asks." + name, List.of(numbers));
    }

    /** The same with the Ct, last, where one is asked for: then the sentence {@code name.ct} says it. */
    static Evidence asking(Ct threshold, String name, Object... numbers) {
        return threshold == null
                ? asking(name, numbers)
                : asking(
                        name + ".ct",
                        Stream.concat(Stream.of(numbers), Stream.of(threshold)).toArray());
    }

    /** The later of two times. */
    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
