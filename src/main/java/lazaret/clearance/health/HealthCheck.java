package lazaret.clearance.health;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lazaret.clearance.Checks;
import lazaret.clearance.ClearanceRefusal;
import lazaret.clearance.Field;
import lazaret.clearance.course.Imaging;
import lazaret.platform.Refusal;

/**
 * What somebody measured and asked at a bedside; whatever was not looked at is null.
 *
 * @param temperature in °C
 * @param spo2 oxygen saturation in percent
 * @param respiratoryRate breaths per minute
 * @param symptoms null: not asked; empty or a word for none: none; otherwise words separated by commas
 */
public record HealthCheck(
        Instant at, BigDecimal temperature, Integer spo2, Integer respiratoryRate, String symptoms, Imaging imaging) {
    private static final BigDecimal COLDEST = new BigDecimal("30");
    private static final BigDecimal HOTTEST = new BigDecimal("45");
    private static final int DECIMALS = 2;
    private static final int LONGEST = 200;
    private static final List<String> NONE = List.of("无", "无症状", "NONE", "none");

    public HealthCheck {
        at = at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
        symptoms = symptoms == null ? null : words(symptoms);
        imaging = imaging == Imaging.NONE ? null : imaging;
    }

    /** Everything that is wrong with it, pointing at its fields. */
    List<Refusal> refusals(Instant now, LocalDate birthDate) {
        return new Checks()
                .past(at, Field.AT, now, birthDate)
                .require(
                        temperature == null || isOfALivingBody(temperature),
                        ClearanceRefusal.TEMPERATURE_IS_IMPOSSIBLE.at("/temperature", String.valueOf(temperature)))
                .require(isWithin(spo2, 30, 100), ClearanceRefusal.SPO2_IS_IMPOSSIBLE.at("/spo2", String.valueOf(spo2)))
                .require(
                        isWithin(respiratoryRate, 3, 100),
                        ClearanceRefusal.RESPIRATORY_RATE_IS_IMPOSSIBLE.at(
                                "/respiratoryRate", String.valueOf(respiratoryRate)))
                .require(saysAnything(), ClearanceRefusal.READING_SAYS_NOTHING.at("/temperature"))
                .optionalText(symptoms, Field.SYMPTOMS, LONGEST)
                .refusals();
    }

    boolean saysTheSameAs(HealthCheck other) {
        boolean warmth = temperature == null || other.temperature == null
                ? temperature == other.temperature
                : temperature.compareTo(other.temperature) == 0;
        return warmth
                && Objects.equals(spo2, other.spo2)
                && Objects.equals(respiratoryRate, other.respiratoryRate)
                && Objects.equals(symptoms, other.symptoms)
                && imaging == other.imaging;
    }

    boolean saysAnything() {
        return temperature != null || spo2 != null || respiratoryRate != null || symptoms != null || imaging != null;
    }

    private static boolean isOfALivingBody(BigDecimal celsius) {
        return celsius.compareTo(COLDEST) >= 0
                && celsius.compareTo(HOTTEST) <= 0
                && celsius.stripTrailingZeros().scale() <= DECIMALS;
    }

    private static boolean isWithin(Integer value, int least, int most) {
        return value == null || (value >= least && value <= most);
    }

    private static String words(String cell) {
        return Arrays.stream(cell.split("[,，、;；]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty() && !NONE.contains(word))
                .collect(Collectors.joining(","));
    }
}
