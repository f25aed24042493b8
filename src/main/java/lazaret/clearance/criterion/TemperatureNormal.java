package lazaret.clearance.criterion;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Reading;

/**
 * Temperature normal for some days, without a break ({@link Streak}). Exactly three days are not more than three days.
 *
 * <p>Source: diagnosis and treatment protocol, 7th to 9th edition: normal for more than 3 days; 10th edition: for more
 * than 24 hours (both quoted); normal is below 37.3 °C (unverified).
 *
 * @param below °C; a reading of this or more is fever
 */
public record TemperatureNormal(BigDecimal below, Span span) implements Criterion {

    /** 37.3 and 37.30 are the same limit. */
    public TemperatureNormal {
        BigDecimal plain = below.stripTrailingZeros();
        below = plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    public CriterionCode code() {
        return CriterionCode.TEMPERATURE_NORMAL;
    }

    @Override
    public Evidence asks() {
        return span.longer()
                ? Criterion.asking("temperature.longer", below, span.hours())
                : Criterion.asking("temperature", below, span.hours());
    }

    @Override
    public Finding judge(IsolationCourse course, IsolationClock clock, Instant at) {
        List<Reading> readings =
                course.readings().stream().filter(r -> r.temperature() != null).toList();
        if (readings.isEmpty()) {
            return Finding.unmet(code(), span.reachedFrom(at), Evidence.of("temperature.none"));
        }
        Streak streak = Streak.of(readings, r -> r.temperature().compareTo(below) >= 0, course, at);
        return streak.first()
                .map(first -> judgeStreak(first, streak.until(at).toHours(), span.isReachedBy(streak.until(at)), at))
                .orElseGet(() -> Finding.unmet(code(), span.reachedFrom(at), broken(streak, course)));
    }

    private Finding judgeStreak(Instant first, long hours, boolean reached, Instant at) {
        if (reached) {
            return Finding.met(code(), at, Evidence.of("temperature.met", first, hours));
        }
        Evidence evidence = span.longer()
                ? Evidence.of("temperature.short", first, hours, span.hours())
                : Evidence.of("temperature.shorter", first, hours, span.hours());
        return Finding.unmet(code(), span.reachedFrom(first), evidence);
    }

    private static Evidence broken(Streak streak, IsolationCourse course) {
        return streak.brokenBy(course)
                .map(f -> Evidence.of("temperature.fever", f.temperature(), f.at()))
                .orElseGet(() -> Evidence.of("temperature.gap", streak.gap()));
    }
}
