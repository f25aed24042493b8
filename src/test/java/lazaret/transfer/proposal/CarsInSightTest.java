package lazaret.transfer.proposal;

import static lazaret.transfer.proposal.SomeTown.ESTIMATES;
import static lazaret.transfer.proposal.SomeTown.NOON;
import static lazaret.transfer.proposal.SomeTown.row;
import static lazaret.transfer.proposal.SomeTown.site;
import static lazaret.transfer.proposal.SomeTown.vehicle;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lazaret.person.Category;
import lazaret.transfer.Equipment;
import lazaret.transfer.TransferState;
import lazaret.transfer.board.TransferRow;
import lazaret.transfer.board.VehicleRow;
import lazaret.transfer.board.VehicleState;
import lazaret.transfer.proposal.plan.Car;
import lazaret.transfer.shift.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarsInSightTest {
    private static final Geography GEOGRAPHY = new Geography(List.of(site("东", 0), site("西", 0)));

    private static Car car(VehicleRow vehicle, Integer checkDays, TransferRow... trips) {
        return new CarsInSight(GEOGRAPHY, ESTIMATES, NOON, checkDays, List.of(trips), Map.of())
                .of(List.of(vehicle))
                .get(0);
    }

    @Test
    void aReadyVehicleStandsAtItsStationAndMayLeaveAtOnce() {
        Car car = car(vehicle("冀A·D1", "东区急救站", VehicleState.READY, null), null);
        assertThat(car.isReady()).isTrue();
        assertThat(car.stands()).isEqualTo(GEOGRAPHY.named("东区"));
        assertThat(car.checkedUntil()).isNull();
    }

    // One minute to the door, 10 there, one on, 15 of hand-over, 45 of cleaning: less what has passed since the step.
    @ParameterizedTest
    @CsvSource({
        "DEPARTED, 0, 72",
        "DEPARTED, 30, 42",
        "PICKED_UP, 0, 61",
        "HANDED_OVER, 0, 45",
        "HANDED_OVER, 44, 1",
        "HANDED_OVER, 200, 1",
        "VEHICLE_DISINFECTED, 0, 1"
    })
    void aBusyOneIsFreeWhenItIsLikelyToBeCleanAndNeverAtOnce(TransferState state, int minutesAgo, long freeAt) {
        TransferRow trip =
                row(7, state, Category.CLOSE_CONTACT, "东区1号", "西", NOON.minus(Duration.ofMinutes(minutesAgo)));
        Car car = car(vehicle("冀A·D1", "东区急救站", VehicleState.ON_TRIP, "TR7"), null, trip);
        assertThat(car.freeAt()).isEqualTo(freeAt);
        assertThat(car.stands().name()).isEqualTo("西");
        assertThat(car.isReady()).isFalse();
    }

    // Checked on the 20th, asked at noon of the 24th: four days count until the midnight that begins the 25th.
    @ParameterizedTest
    @CsvSource({"4, 720", "5, 2160"})
    void aCheckCountsToTheEndOfItsLastDay(int days, long until) {
        assertThat(car(vehicle("冀A·D1", "东区急救站", VehicleState.READY, null), days)
                        .checkedUntil())
                .isEqualTo(until);
    }

    private static final VehicleRow READY = vehicle("冀A·D1", "东区急救站", VehicleState.READY, null);

    private static Duty duty(int from, int until) {
        return new Duty(NOON.plus(Duration.ofMinutes(from)), NOON.plus(Duration.ofMinutes(until)));
    }

    private static List<Car> planned(VehicleRow vehicle, Duty... duties) {
        return new CarsInSight(GEOGRAPHY, ESTIMATES, NOON, null, List.of(), Map.of(vehicle.plate(), List.of(duties)))
                .of(List.of(vehicle));
    }

    // The shift now, else the next one; the one that is over to the minute is none, and without any it stays where it
    // is.
    @Test
    void aPlannedVehicleGoesOutWithinItsShifts() {
        assertThat(planned(READY, duty(-60, 30)))
                .singleElement()
                .returns(0L, Car::freeAt)
                .returns(30L, Car::until);
        assertThat(planned(READY, duty(-60, 0), duty(45, 90)))
                .singleElement()
                .returns(45L, Car::freeAt)
                .returns(90L, Car::until);
        assertThat(planned(READY, duty(-60, 0))).isEmpty();
        assertThat(planned(READY)).isEmpty();
        assertThat(car(READY, null).until()).isNull();
    }

    @Test
    void whatAVehicleCarriesIsWhatWasRecorded() {
        VehicleRow row = new VehicleRow(
                "冀A·D2", "东区急救站", VehicleState.READY, null, null, null, null, null, "", Set.of(Equipment.OXYGEN));
        assertThat(car(row, null).equipment()).containsExactly(Equipment.OXYGEN);
        assertThat(car(READY, null).equipment()).isNull();
    }
}
