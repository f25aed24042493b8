package lazaret.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BedsTest {

    @ParameterizedTest
    @CsvSource({"106, 105, 101.0", "0, 10, 0.0", "1, 3, 33.3", "2, 3, 66.7", "1, 2000, 0.1", "300, 100, 300.0"})
    void occupancyIsOccupiedByOpenBedsAndNeverClamped(int occupied, int open, String share) {
        assertThat(beds(occupied, open).occupancy()).hasToString("Optional[" + share + "]");
    }

    @Test
    void withoutOpenBedsThereIsNoOccupancy() {
        assertThat(beds(5, 0).occupancy()).isEmpty();
        assertThat(beds(5, 0).isOverfull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "95, 100, true",
        "94, 100, false",
        "9496, 10000, false",
        "9500, 10000, true",
        "0, 0, false",
        "0, 5, false"
    })
    void nearlyFullBeginsAtNinetyFivePerCentBeforeRounding(int occupied, int open, boolean full) {
        assertThat(beds(occupied, open).isFullTo(95)).isEqualTo(full);
    }

    private static Beds beds(int occupied, int open) {
        return new Beds(open, open, occupied, 0, 0, 0, 0, 0, 0, 0);
    }
}
