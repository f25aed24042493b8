package lazaret.clearance.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SevereCriteriaTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "94, 29, 40, -",
                "93, 29, 40, SPO2",
                "94, 30, 40, RESPIRATORY_RATE",
                "-,  30, 40, RESPIRATORY_RATE",
                "93, -,  40, SPO2",
                "-,  -,  40, -",
                "93, 12, 18, SPO2",
                "93, 30, 17, -",
                "93, 12, -,  SPO2"
            })
    void anAdultIsSevereFromThirtyBreathsOrAtNinetyThreePercent(
            Integer spo2, Integer breaths, Integer age, SevereSign sign) {
        assertThat(SevereCriteria.signs(spo2, breaths, age)).isEqualTo(sign == null ? Set.of() : Set.of(sign));
    }

    @Test
    void bothSignsAreTold() {
        assertThat(SevereCriteria.signs(93, 30, 60)).containsExactly(SevereSign.RESPIRATORY_RATE, SevereSign.SPO2);
    }

    @ParameterizedTest
    @CsvSource({"2004-11-24, true", "2004-11-25, false"})
    void somebodyIsAnAdultFromTheEighteenthBirthday(LocalDate born, boolean severe) {
        assertThat(SevereCriteria.signs(93, null, born, LocalDate.of(2022, 11, 24))
                        .isEmpty())
                .isNotEqualTo(severe);
    }
}
