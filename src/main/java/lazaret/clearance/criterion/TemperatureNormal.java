package lazaret.clearance.criterion;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Reading;

/**
 * Temperature normal for longer than some days, without a break. The streak begins with the first normal reading after
 * the last fever, or after the last complete local day without any temperature reading; the day of the assessment is
 * not complete and breaks nothing. Exactly three days are not more than three days.
 *
 * <p>Source: diagnosis and treatment protocol, 7th to 9th edition: normal for more than 3 days (quoted); normal is below
 * 37.3 °C (unverified).
 *
 * @param below °C; a reading of this or more is fever
 * @param longerThan the streak must be longer than this
 */
public record TemperatureNormal(BigDecimal below, Duration longerThan) implements Criterion {
    /** "Longer than" has no first moment; a second later is near enough to plan by. */
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    @Override
    public CriterionCode code() {
        return CriterionCode.TEMPERATURE_NORMAL;
    }

    @Override
    public Finding judge(IsolationCourse course, IsolationClock clock, Instant at) {
        List<Reading> readings =
                course.readings().stream().filter(r -> r.temperature() != null).toList();
        Instant ifNormalFromNow = at.plus(longerThan).plus(A_MOMENT);
        if (readings.isEmpty()) {
            return Finding.unmet(code(), ifNormalFromNow, Evidence.of("temperature.none"));
        }
        Optional<Reading> fever = readings.stream().filter(this::isFever).reduce((earlier, later) -> later);
        LocalDate gap = lastDayWithout(readings, course, at);
        Optional<Instant> first = readings.stream()
                .map(Reading::at)
                .filter(t -> fever.isEmpty() || t.isAfter(fever.get().at()))
                .filter(t -> course.dayOf(t).isAfter(gap))
                .findFirst();
        if (first.isEmpty()) {
            return Finding.unmet(code(), ifNormalFromNow, broken(fever, gap, course));
        }
        return judgeStreak(first.get(), at);
    }

    private Finding judgeStreak(Instant first, Instant at) {
        Duration streak = Duration.between(first, at);
        if (streak.compareTo(longerThan) > 0) {
            return Finding.met(code(), at, Evidence.of("temperature.met", first, streak.toHours()));
        }
        Instant earliest = first.plus(longerThan).plus(A_MOMENT);
        return Finding.unmet(
                code(), earliest, Evidence.of("temperature.short", first, streak.toHours(), longerThan.toHours()));
    }

    private boolean isFever(Reading reading) {
        return reading.temperature().compareTo(below) >= 0;
    }

    /** The latest complete local day on which nobody took the temperature. */
    private static LocalDate lastDayWithout(List<Reading> readings, IsolationCourse course, Instant at) {
        Set<LocalDate> measured =
                readings.stream().map(r -> course.dayOf(r.at())).collect(Collectors.toSet());
        LocalDate day = course.dayOf(at).minusDays(1);
        while (measured.contains(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Whichever broke the streak last. */
    private static Evidence broken(Optional<Reading> fever, LocalDate gap, IsolationCourse course) {
        return fever.filter(f -> course.dayOf(f.at()).isAfter(gap))
                .map(f -> Evidence.of("temperature.fever", f.temperature(), f.at()))
                .orElseGet(() -> Evidence.of("temperature.gap", gap));
    }
}
