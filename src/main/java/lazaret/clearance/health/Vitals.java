package lazaret.clearance.health;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lazaret.clearance.course.Reading;

/**
 * How somebody is: the latest value of each kind, and which of the two temperatures of the day were taken.
 *
 * @param temperature in °C, null when never measured
 * @param spo2 oxygen saturation in percent, null when never measured
 * @param respiratoryRate breaths per minute, null when never measured
 * @param lastAt the latest look of any kind, null when there was none
 * @param taken halves of the present day with a temperature
 * @param severe signs of a severe case in the latest values
 */
public record Vitals(
        BigDecimal temperature,
        Integer spo2,
        Integer respiratoryRate,
        Instant lastAt,
        Set<DayHalf> taken,
        Set<SevereSign> severe)
        implements Serializable {

    /**
     * @param readings those that count, the oldest first
     * @param zone of the facility, where the day is counted
     * @param age in whole years, null when not known
     */
    public static Vitals of(List<Reading> readings, ZoneId zone, LocalDate today, Integer age) {
        Integer spo2 = last(readings, Reading::spo2);
        Integer breaths = last(readings, Reading::respiratoryRate);
        Set<DayHalf> taken = readings.stream()
                .filter(r -> r.temperature() != null
                        && LocalDate.ofInstant(r.at(), zone).equals(today))
                .map(r -> DayHalf.of(r.at(), zone))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayHalf.class)));
        return new Vitals(
                last(readings, Reading::temperature),
                spo2,
                breaths,
                last(readings, Reading::at),
                taken,
                SevereCriteria.signs(spo2, breaths, age));
    }

    public boolean lowOxygen() {
        return severe.contains(SevereSign.SPO2);
    }

    public boolean fastBreath() {
        return severe.contains(SevereSign.RESPIRATORY_RATE);
    }

    public boolean fever() {
        return Fever.is(temperature);
    }

    /** The halves of the day that have begun and have no temperature. */
    public Set<DayHalf> lacking(DayHalf now) {
        Set<DayHalf> lacking = EnumSet.range(DayHalf.MORNING, now);
        lacking.removeAll(taken);
        return lacking;
    }

    private static <T> T last(List<Reading> readings, Function<Reading, T> value) {
        return readings.stream()
                .map(value)
                .filter(Objects::nonNull)
                .reduce((before, after) -> after)
                .orElse(null);
    }
}
