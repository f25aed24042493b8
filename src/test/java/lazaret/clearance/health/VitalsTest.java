package lazaret.clearance.health;

import static lazaret.clearance.health.DayHalf.EVENING;
import static lazaret.clearance.health.DayHalf.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import lazaret.clearance.course.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VitalsTest {
    // behind Shanghai by two hours and a half: the nearest wrong zone answers differently
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final LocalDate TODAY = LocalDate.of(2022, 11, 24);

    private static Reading reading(String when, String celsius, Integer spo2, Integer breaths) {
        return new Reading(
                LocalDateTime.parse(when).atZone(ZONE).toInstant(),
                celsius == null ? null : new BigDecimal(celsius),
                spo2,
                breaths,
                null,
                null);
    }

    private static Vitals of(Reading... readings) {
        return Vitals.of(List.of(readings), ZONE, TODAY, 40);
    }

    @ParameterizedTest
    @CsvSource({"36.0, false", "37.2, false", "37.29, false", "37.3, true", "37.30, true"})
    void aFeverBeginsAtThirtySevenPointThree(String celsius, boolean fever) {
        assertThat(of(reading("2022-11-24T08:00", celsius, null, null)).fever()).isEqualTo(fever);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2022-11-23T23:59, -",
                "2022-11-24T00:00, MORNING",
                "2022-11-24T11:59, MORNING",
                "2022-11-24T12:00, EVENING",
                "2022-11-24T23:59, EVENING",
                "2022-11-25T00:00, -"
            })
    void theDayOfTheFacilityIsHalvedAtItsNoon(String when, DayHalf half) {
        assertThat(of(reading(when, "36.5", null, null)).taken()).isEqualTo(half == null ? Set.of() : Set.of(half));
    }

    @Test
    void aLookWithoutATemperatureIsNoTemperature() {
        assertThat(of(reading("2022-11-24T08:00", null, 98, null)).taken()).isEmpty();
    }

    @Test
    void theEveningIsNotLackingBeforeNoon() {
        Vitals nothing = of();
        assertThat(nothing.lacking(MORNING)).containsExactly(MORNING);
        assertThat(nothing.lacking(EVENING)).containsExactly(MORNING, EVENING);
        assertThat(of(reading("2022-11-24T08:00", "36.5", null, null)).lacking(EVENING))
                .containsExactly(EVENING);
    }

    @Test
    void theLatestValueOfEachKindCounts() {
        Vitals vitals = of(
                reading("2022-11-22T08:00", "38.0", 93, 30),
                reading("2022-11-23T08:00", "36.5", 94, null),
                reading("2022-11-24T08:00", null, null, null));
        assertThat(vitals.temperature()).isEqualTo("36.5");
        assertThat(vitals.spo2()).isEqualTo(94);
        assertThat(vitals.severe()).containsExactly(SevereSign.RESPIRATORY_RATE);
        assertThat(vitals.fever()).isFalse();
    }
}
