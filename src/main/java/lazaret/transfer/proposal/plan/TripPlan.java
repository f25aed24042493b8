package lazaret.transfer.proposal.plan;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** All vehicles and everybody who waits, and who fetches whom in which order. */
@PlanningSolution
public class TripPlan {
    // Whoever is placed first has the choice: the most urgent, then whose time is over first, then who waits longest.
    private static final Comparator<Ride> PRESSING = Comparator.<Ride, Integer>comparing(
                    ride -> -ride.urgency().ordinal())
            .thenComparing(Ride::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Ride::since)
            .thenComparing(Ride::transfer);

    @PlanningEntityCollectionProperty
    private List<Vehicle> vehicles;

    @PlanningEntityCollectionProperty
    @ValueRangeProvider
    private List<Errand> errands;

    @PlanningScore
    private HardMediumSoftLongScore score;

    TripPlan() {}

    TripPlan(List<Vehicle> vehicles, List<Errand> errands) {
        this.vehicles = vehicles;
        this.errands = errands;
    }

    /** Nobody is fetched by anybody yet; the order of what is given does not matter. */
    public static TripPlan open(Collection<Car> cars, Collection<Ride> rides, Estimates estimates) {
        return new TripPlan(
                cars.stream()
                        .sorted(Comparator.comparing(Car::plate))
                        .map(car -> new Vehicle(car, estimates))
                        .toList(),
                rides.stream().sorted(PRESSING).map(Errand::new).toList());
    }

    public List<Vehicle> vehicles() {
        return vehicles;
    }

    public List<Errand> errands() {
        return errands;
    }

    /** Whom nobody fetches. */
    public List<Ride> unserved() {
        return errands.stream()
                .filter(errand -> errand.vehicle() == null)
                .map(Errand::ride)
                .toList();
    }

    public HardMediumSoftLongScore score() {
        return score;
    }
}
