package lazaret.clearance.criterion;

import java.time.Instant;
import java.util.List;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Reading;

/**
 * Oxygen saturation above a percentage for some days, without a break ({@link Streak}). Source: revised discharge policy of
 * India (2020-05-08), moderate cases: more than 95 % for 4 days.
 *
 * @param above percent; a reading of this or less breaks the streak
 */
public record OxygenAbove(int above, Span span) implements Criterion {

    @Override
    public CriterionCode code() {
        return CriterionCode.SPO2_ABOVE;
    }

    @Override
    public Evidence asks() {
        return Criterion.asking("spo2", above, span.hours());
    }

    @Override
    public Finding judge(IsolationCourse course, IsolationClock clock, Instant at) {
        List<Reading> readings =
                course.readings().stream().filter(r -> r.spo2() != null).toList();
        if (readings.isEmpty()) {
            return Finding.unmet(code(), span.reachedFrom(at), Evidence.of("spo2.none"));
        }
        Streak streak = Streak.of(readings, r -> r.spo2() <= above, course, at);
        if (streak.first().isEmpty()) {
            return Finding.unmet(code(), span.reachedFrom(at), broken(streak, course));
        }
        Instant first = streak.first().get();
        long hours = streak.until(at).toHours();
        return span.isReachedBy(streak.until(at))
                ? Finding.met(code(), at, Evidence.of("spo2.met", above, first, hours))
                : Finding.unmet(
                        code(), span.reachedFrom(first), Evidence.of("spo2.short", above, first, hours, span.hours()));
    }

    private static Evidence broken(Streak streak, IsolationCourse course) {
        return streak.brokenBy(course)
                .map(r -> Evidence.of("spo2.low", r.spo2(), r.at()))
                .orElseGet(() -> Evidence.of("spo2.gap", streak.gap()));
    }
}
