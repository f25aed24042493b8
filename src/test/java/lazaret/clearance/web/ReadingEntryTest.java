package lazaret.clearance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import lazaret.clearance.health.HealthCheck;
import lazaret.platform.RefusalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingEntryTest {
    private static final Instant AT = Instant.parse("2022-11-24T00:00:00Z");

    private static HealthCheck typed(String temperature, String spo2) {
        ReadingEntry entry = new ReadingEntry();
        entry.setTemperature(temperature);
        entry.setSpo2(spo2);
        return entry.check(AT, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"36.5|36.5", " 36.5 |36.5", "３６．５|36.5", "36,5|36.5", "37|37"})
    void digitsOfAnyKeyboardAreRead(String typed, String celsius) {
        assertThat(typed(typed, null).temperature()).isEqualTo(celsius);
    }

    @Test
    void whatIsNoNumberIsRefusedAtItsFieldAndNotGuessedAt() {
        for (String slip : new String[] {"abc", "36.5.1", "三十七"}) {
            assertThatThrownBy(() -> typed(slip, null)).isInstanceOfSatisfying(RefusalException.class, no -> assertThat(
                            no.first().pointer())
                    .isEqualTo("/temperature"));
        }
        assertThatThrownBy(() -> typed("36.5", "97.5")).isInstanceOfSatisfying(RefusalException.class, no -> assertThat(
                        no.first().pointer())
                .isEqualTo("/spo2"));
    }

    @Test
    void anEmptyFieldSaysNothingAboutSymptomsUnlessEverybodyWasAsked() {
        ReadingEntry entry = new ReadingEntry();
        entry.setTemperature("36.5");
        assertThat(entry.check(AT, false).symptoms()).isNull();
        assertThat(entry.check(AT, true).symptoms()).isEmpty();
    }
}
