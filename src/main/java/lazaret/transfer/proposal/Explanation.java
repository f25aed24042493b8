package lazaret.transfer.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lazaret.transfer.Urgency;
import lazaret.transfer.proposal.DestinationChoice.Chosen;
import lazaret.transfer.proposal.plan.Car;
import lazaret.transfer.proposal.plan.Estimates;
import lazaret.transfer.proposal.plan.Ride;
import lazaret.transfer.proposal.plan.Route;
import lazaret.transfer.proposal.plan.TripPlan;
import lazaret.transfer.proposal.plan.Vehicle;

/** Puts a plan into words: every trip with the reasons for its vehicle, its turn and its bed, and who is left and why. Pure. */
final class Explanation {
    private final TripPlan plan;
    private final Estimates estimates;
    private final Instant start;
    private final Map<String, Wanted> wanted;
    private final Map<String, Chosen> destinations;

    /** @param wanted everybody who waits, by number; so are the destinations */
    Explanation(
            TripPlan plan,
            Estimates estimates,
            Instant start,
            Map<String, Wanted> wanted,
            Map<String, Chosen> destinations) {
        this.plan = plan;
        this.estimates = estimates;
        this.start = start;
        this.wanted = wanted;
        this.destinations = destinations;
    }

    /** In the order in which they set out. */
    List<ProposedTrip> trips() {
        List<ProposedTrip> trips = new ArrayList<>();
        for (Vehicle vehicle : plan.vehicles()) {
            List<Route.Leg> legs = Route.of(vehicle).legs();
            for (int i = 0; i < legs.size(); i++) {
                trips.add(trip(vehicle.car(), legs, i));
            }
        }
        trips.sort(Comparator.comparing(ProposedTrip::departs)
                .thenComparing(trip -> -trip.urgency().ordinal())
                .thenComparing(ProposedTrip::transfer));
        return trips;
    }

    private ProposedTrip trip(Car car, List<Route.Leg> legs, int i) {
        Route.Leg leg = legs.get(i);
        Wanted who = wanted.get(leg.ride().transfer());
        Chosen to = destinations.get(leg.ride().transfer());
        return new ProposedTrip(
                who.number(),
                who.row().name(),
                who.row().urgency(),
                car.plate(),
                i + 1,
                i == 0 && car.isReady(),
                to.facility(),
                to.bed(),
                at(leg.departs()),
                at(leg.pickedUp()),
                at(leg.handedOver()),
                who.row().due(),
                leg.late(),
                reasons(car, legs, i, who, to));
    }

    private List<Because> reasons(Car car, List<Route.Leg> legs, int i, Wanted who, Chosen to) {
        Route.Leg leg = legs.get(i);
        List<Because> reasons = new ArrayList<>();
        if (leg.ride().urgency() != Urgency.ROUTINE) {
            reasons.add(Because.of(Why.URGENCY, leg.ride().urgency()));
        }
        reasons.add(i > 0 ? after(legs.get(i - 1)) : first(car, leg));
        if (who.row().due() != null) {
            reasons.add(
                    leg.late() == 0
                            ? Because.of(Why.KEEPS_DEADLINE, who.row().due())
                            : Because.of(Why.MISSES_DEADLINE, who.row().due(), leg.late()));
        }
        if (!leg.ride().needs().isEmpty()) {
            Why carries = car.equipment() == null ? Why.ASK_WHAT_IT_CARRIES : Why.CARRIES;
            reasons.add(Because.of(carries, leg.ride().needs().stream().sorted().toList()));
        }
        if (car.until() != null) {
            reasons.add(Because.of(Why.CLEAN_BEFORE_SHIFT_ENDS, at(leg.clean()), at(car.until())));
        }
        if (who.carer() != null) {
            reasons.add(Because.of(Why.CARER_RIDES_ALONG));
        }
        reasons.addAll(to.reasons());
        return reasons;
    }

    private Because after(Route.Leg before) {
        return Because.of(Why.AFTER_TRIP, before.ride().transfer(), at(before.clean()));
    }

    private Because first(Car car, Route.Leg leg) {
        long own = door(car, leg.ride());
        Optional<Vehicle> nearer = plan.vehicles().stream()
                .filter(other -> isFit(other.car(), leg.ride()) && door(other.car(), leg.ride()) < own)
                .min(Comparator.comparingLong(other -> door(other.car(), leg.ride())));
        if (nearer.isEmpty()) {
            return car.isReady()
                    ? Because.of(Why.EARLIEST_AT_THE_DOOR, own)
                    : Because.of(Why.WHEN_VEHICLE_IS_FREE, at(car.freeAt()), own);
        }
        Vehicle other = nearer.get();
        return other.errands().isEmpty()
                ? Because.of(Why.BETTER_FOR_ALL, own)
                : Because.of(
                        Why.NEARER_ONE_FETCHES,
                        other.car().plate(),
                        other.errands().get(0).ride().transfer(),
                        own);
    }

    private long door(Car car, Ride ride) {
        return Math.max(0, car.freeAt()) + estimates.way(car.stands(), ride.from());
    }

    private static boolean isFit(Car car, Ride ride) {
        return car.negativePressure() && car.lacks(ride).isEmpty();
    }

    /** Whom nobody fetches, and those for whom no bed was found. */
    List<LeftOpen> open() {
        List<LeftOpen> open = new ArrayList<>();
        destinations.forEach((number, to) -> {
            if (!to.isFound()) {
                open.add(new LeftOpen(number, wanted.get(number).row().name(), to.reasons()));
            }
        });
        plan.unserved()
                .forEach(ride -> open.add(new LeftOpen(
                        ride.transfer(), wanted.get(ride.transfer()).row().name(), List.of(whyLeft(ride)))));
        open.sort(Comparator.comparing(LeftOpen::transfer));
        return open;
    }

    private Because whyLeft(Ride ride) {
        List<Car> cars = plan.vehicles().stream()
                .map(Vehicle::car)
                .filter(Car::negativePressure)
                .toList();
        if (cars.isEmpty()) {
            return Because.of(Why.NO_VEHICLE_IS_FIT);
        }
        List<Car> carrying =
                cars.stream().filter(car -> car.lacks(ride).isEmpty()).toList();
        if (carrying.isEmpty()) {
            return Because.of(
                    Why.NO_VEHICLE_CARRIES, ride.needs().stream().sorted().toList());
        }
        boolean limited = carrying.stream().allMatch(car -> car.until() != null || car.checkedUntil() != null);
        return Because.of(limited ? Why.NO_SHIFT_IS_LONG_ENOUGH : Why.NOT_REACHED);
    }

    private Instant at(long minutes) {
        return start.plus(Duration.ofMinutes(minutes));
    }
}
