package lazaret.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighRiskTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 24);

    @ParameterizedTest
    @CsvSource({"1961-11-24, true", "1961-11-25, false", "1962-11-24, false"})
    void overSixtyBeginsWithTheSixtyFirstBirthday(LocalDate birthDate, boolean risk) {
        assertThat(HighRisk.on(DAY, false, birthDate, List.of())).isEqualTo(risk);
    }

    @Test
    void aChronicDiseaseCountsAndAWheelchairDoesNot() {
        assertThat(HighRisk.on(DAY, false, null, List.of(Need.DIALYSIS))).isTrue();
        assertThat(HighRisk.on(DAY, false, null, List.of(Need.WHEELCHAIR, Need.PREGNANT)))
                .isFalse();
        assertThat(HighRisk.on(DAY, true, null, List.of())).isTrue();
    }
}
