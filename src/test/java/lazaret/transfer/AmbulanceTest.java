package lazaret.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lazaret.transfer.Ambulance.Unfit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmbulanceTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 11, 24);

    @ParameterizedTest
    @CsvSource({"2022-11-17, false", "2022-11-16, true"})
    void aCheckCountsAsManyDaysAsSomebodySet(LocalDate day, boolean tooOld) {
        Ambulance ambulance = ambulance(true, check(day, "-18"));
        assertThat(ambulance.reasonsAgainst(TODAY, 7).contains(Unfit.CHECK_IS_TOO_OLD))
                .isEqualTo(tooOld);
        assertThat(ambulance.reasonsAgainst(TODAY, null)).isEmpty();
    }

    @Test
    void theLastDayCountsAndNotTheLastThatWasEntered() {
        Ambulance ambulance =
                ambulance(true, check(TODAY, "-18"), check(TODAY.minusDays(9), "4")); // entered late, and bad
        assertThat(ambulance.reasonsAgainst(TODAY, 7)).isEmpty();
        assertThat(ambulance.lastCheck()).contains(check(TODAY, "-18"));
    }

    @Test
    void everyReasonIsGivenAtOnce() {
        assertThat(ambulance(false).reasonsAgainst(TODAY, 7))
                .containsExactly(Unfit.NO_NEGATIVE_PRESSURE, Unfit.NEVER_CHECKED);
        assertThat(ambulance(false, check(TODAY.minusDays(30), "0.0")).reasonsAgainst(TODAY, 7))
                .containsExactly(Unfit.NO_NEGATIVE_PRESSURE, Unfit.PRESSURE_IS_NOT_NEGATIVE, Unfit.CHECK_IS_TOO_OLD);
    }

    @ParameterizedTest
    @CsvSource({
        "冀A·F0000, 冀A·F0000",
        "冀a f0000, 冀A·F0000",
        "冀Ａ・Ｆ００００, 冀A·F0000",
        "冀AF00001, 冀A·F00001",
        "冀A.F000警, 冀A·F000警",
        "WJ-0123, WJ-0123"
    })
    void oneVehicleHasOnePlateHoweverItIsWritten(String written, String plate) {
        assertThat(Plate.normal(written)).isEqualTo(plate);
        assertThat(Plate.isPossible(plate)).isTrue();
    }

    private static PressureCheck check(LocalDate day, String pascal) {
        return new PressureCheck(day, new BigDecimal(pascal));
    }

    private static Ambulance ambulance(boolean negative, PressureCheck... checks) {
        return new Ambulance("冀A·F0000", "长安区急救站", negative, List.of(checks));
    }
}
