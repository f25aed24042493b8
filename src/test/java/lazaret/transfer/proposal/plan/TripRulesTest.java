package lazaret.transfer.proposal.plan;

import static lazaret.transfer.proposal.plan.Town.ROAD;
import static lazaret.transfer.proposal.plan.Town.SLOW;
import static lazaret.transfer.proposal.plan.Town.at;
import static lazaret.transfer.proposal.plan.Town.car;
import static lazaret.transfer.proposal.plan.Town.needing;
import static lazaret.transfer.proposal.plan.Town.ride;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import java.util.Set;
import java.util.function.BiFunction;
import lazaret.transfer.Equipment;
import lazaret.transfer.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule alone, at its edge. */
class TripRulesTest {
    private static final ConstraintVerifier<TripRules, TripPlan> RULES =
            ConstraintVerifier.build(new TripRules(), TripPlan.class, Vehicle.class, Errand.class);

    private static void costs(BiFunction<TripRules, ConstraintFactory, Constraint> rule, long cost, Object... facts) {
        RULES.verifyThat(rule).given(facts).penalizesBy(cost);
    }

    @Test
    void onlyVehiclesWithNegativePressureFetchAnybody() {
        Car plain = new Car("冀A·D1", at(0), 0, null, null, false, Set.of());
        costs(TripRules::negativePressure, 0, new Vehicle(plain, ROAD));
        costs(TripRules::negativePressure, 2, new Vehicle(plain, ROAD, errand("TR1"), errand("TR2")));
        costs(TripRules::negativePressure, 0, new Vehicle(car("冀A·D1", 0), ROAD, errand("TR1")));
    }

    // The first trip takes 20 minutes on the road: the second departs at 20.
    @ParameterizedTest
    @CsvSource({"21, 0", "20, 1", "1, 1", "0, 2"})
    void aTripBeginsBeforeTheCheckRunsOut(long checkedUntil, long cost) {
        Car checked = new Car("冀A·D1", at(0), 0, null, checkedUntil, true, Set.of());
        Vehicle vehicle = new Vehicle(checked, ROAD, new Errand(ride("TR1", 0, 20)), new Errand(ride("TR2", 20, 30)));
        costs(TripRules::checkCounts, cost, vehicle);
    }

    // 10 out, 5 at the door, 20 on, 5 at the destination, 60 of cleaning.
    @ParameterizedTest
    @CsvSource({"100, 0", "99, 1", "40, 60"})
    void aVehicleIsCleanBeforeItsCrewGoesHome(long until, long cost) {
        Car onShift = new Car("冀A·D1", at(0), 0, until, null, true, Set.of());
        costs(TripRules::shiftEnds, cost, new Vehicle(onShift, SLOW, new Errand(ride("TR1", 10, 30))));
    }

    @Test
    void aVehicleThatGoesNowhereMayStayBeyondItsShift() {
        Car late = new Car("冀A·D1", at(0), 50, 40L, null, true, Set.of());
        costs(TripRules::shiftEnds, 0, new Vehicle(late, SLOW));
    }

    @Test
    void whatIsNeededIsAboardAsFarAsAnybodyKnows() {
        Errand both = new Errand(needing("TR1", Equipment.OXYGEN, Equipment.WHEELCHAIR));
        costs(TripRules::equipment, 1, new Vehicle(with(Set.of(Equipment.OXYGEN)), ROAD, both));
        costs(TripRules::equipment, 2, new Vehicle(with(Set.of()), ROAD, both));
        costs(TripRules::equipment, 0, new Vehicle(with(Set.of(Equipment.values())), ROAD, both));
        costs(TripRules::equipment, 0, new Vehicle(with(null), ROAD, both));
        costs(TripRules::uncertainEquipment, 10, new Vehicle(with(null), ROAD, both));
        costs(TripRules::uncertainEquipment, 0, new Vehicle(with(null), ROAD, errand("TR2")));
        costs(TripRules::uncertainEquipment, 0, new Vehicle(with(Set.of()), ROAD, both));
    }

    @ParameterizedTest
    @CsvSource({"ROUTINE, 1", "URGENT, 4", "EMERGENCY, 16"})
    void whoeverIsLeftCountsAsOftenAsTheyAreUrgent(Urgency urgency, long cost) {
        costs(TripRules::everybodyIsFetched, cost, new Errand(ride("TR1", 0, 1, urgency, null)));
    }

    // Handed over at 10 + 5 + 20 + 5 = 40.
    @ParameterizedTest
    @CsvSource({"ROUTINE, 40, 0", "ROUTINE, 39, 10", "URGENT, 39, 40", "EMERGENCY, -5, 7200", "EMERGENCY, , 0"})
    void eachMinuteBeyondTheDeadlineCostsTen(Urgency urgency, Long due, long cost) {
        costs(
                TripRules::deadline,
                cost,
                new Vehicle(car("冀A·D1", 0), SLOW, new Errand(ride("TR1", 10, 30, urgency, due))));
    }

    @Test
    void waitingEndsWhenThePersonIsAboardAndDrivingCountsBothWays() {
        Vehicle vehicle = new Vehicle(
                car("冀A·D1", 0), SLOW, new Errand(ride("TR1", 10, 30, Urgency.URGENT, null)), errand("TR2"));
        // TR1 aboard at 15; clean at 100 at km 30; TR2 is fetched at km 0, aboard at 135, and goes to km 5
        costs(TripRules::waiting, 4 * 15 + 135, vehicle);
        costs(TripRules::driving, 10 + 20 + 30 + 5, vehicle);
    }

    @Test
    void aWayOfWhichAnEndIsUnknownIsEstimated() {
        Ride lost = new Ride("TR1", Place.unknown("?"), at(5), Urgency.ROUTINE, 0, null, Set.of());
        costs(TripRules::driving, 50, new Vehicle(car("冀A·D1", 0), ROAD, new Errand(lost)));
    }

    private static Errand errand(String transfer) {
        return new Errand(ride(transfer, 0, 5));
    }

    private static Car with(Set<Equipment> equipment) {
        return new Car("冀A·D1", at(0), 0, null, null, true, equipment);
    }
}
