package lazaret.transfer.visit;

import static org.assertj.core.api.Assertions.assertThat;

import lazaret.transfer.TransferState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitStateTest {
    // Whoever is there comes back, whatever was called off; a way back that came to nothing leaves somebody there.
    @ParameterizedTest
    @CsvSource({
        "false, , , PLANNED",
        "true, , , CALLED_OFF",
        "false, REQUESTED, , ON_THE_WAY",
        "false, PICKED_UP, , ON_THE_WAY",
        "false, ABORTED, , FAILED",
        "true, ABORTED, , CALLED_OFF",
        "false, HANDED_OVER, , THERE",
        "true, CLOSED, , THERE",
        "false, CLOSED, ASSIGNED, COMING_BACK",
        "false, CLOSED, ABORTED, THERE",
        "false, VEHICLE_DISINFECTED, HANDED_OVER, OVER",
        "false, CLOSED, CLOSED, OVER"
    })
    void aVisitStandsWhereItsTripsStand(boolean calledOff, TransferState there, TransferState back, VisitState state) {
        assertThat(VisitState.of(calledOff, there, back)).isEqualTo(state);
    }
}
