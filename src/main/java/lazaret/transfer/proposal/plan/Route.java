package lazaret.transfer.proposal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** The trips of one vehicle with their times: out to the door, on to the destination, disinfected there, and so on. */
public final class Route {
    /**
     * One trip; times in minutes after the moment of the plan.
     *
     * @param driving minutes on the road
     * @param clean when the vehicle may take somebody else
     */
    public record Leg(Ride ride, long departs, long pickedUp, long handedOver, long clean, int driving) {
        /** By how much the person is too late; 0 where nothing is due. */
        public long late() {
            return ride.due() == null ? 0 : Math.max(0, handedOver - ride.due());
        }
    }

    private final Car car;
    private final List<Leg> legs;

    private Route(Car car, List<Leg> legs) {
        this.car = car;
        this.legs = legs;
    }

    public static Route of(Vehicle vehicle) {
        Estimates estimates = vehicle.estimates();
        List<Leg> legs = new ArrayList<>(vehicle.errands().size());
        Place stands = vehicle.car().stands();
        long clock = Math.max(0, vehicle.car().freeAt());
        for (Errand errand : vehicle.errands()) {
            Ride ride = errand.ride();
            int out = estimates.way(stands, ride.from());
            int on = estimates.way(ride.from(), ride.to());
            long pickedUp = clock + out + estimates.boarding();
            long handedOver = pickedUp + on + estimates.handOver();
            long clean = handedOver + estimates.cleaning();
            legs.add(new Leg(ride, clock, pickedUp, handedOver, clean, out + on));
            stands = ride.to();
            clock = clean;
        }
        return new Route(vehicle.car(), legs);
    }

    public List<Leg> legs() {
        return legs;
    }

    /** How many trips a vehicle without negative pressure makes (domain.md §2 rule 5). */
    int tripsWithoutPressure() {
        return car.negativePressure() ? 0 : legs.size();
    }

    /** How many trips begin after the check of the pressure has run out (domain.md §2 rule 5). */
    int tripsWithoutCheck() {
        return car.checkedUntil() == null
                ? 0
                : (int) legs.stream()
                        .filter(leg -> leg.departs() >= car.checkedUntil())
                        .count();
    }

    /** By how many minutes the vehicle is clean later than its crew goes home. */
    long minutesAfterTheShift() {
        if (car.until() == null || legs.isEmpty()) {
            return 0;
        }
        return Math.max(0, legs.get(legs.size() - 1).clean() - car.until());
    }

    /** How many pieces of equipment are needed and not aboard. */
    int missingEquipment() {
        return legs.stream().mapToInt(leg -> car.lacks(leg.ride()).size()).sum();
    }

    int tripsWithUncertainEquipment() {
        return (int)
                legs.stream().filter(leg -> car.isUncertainAbout(leg.ride())).count();
    }

    /** Minutes too late, each counted as often as it is urgent. */
    long lateness() {
        return sum(leg -> leg.late() * TripRules.weight(leg.ride()));
    }

    /** Minutes until people are aboard, each counted as often as it is urgent. */
    long waiting() {
        return sum(leg -> leg.pickedUp() * TripRules.weight(leg.ride()));
    }

    /** Minutes on the road. */
    long driving() {
        return sum(Leg::driving);
    }

    private long sum(ToLongFunction<Leg> minutes) {
        return legs.stream().mapToLong(minutes).sum();
    }
}
