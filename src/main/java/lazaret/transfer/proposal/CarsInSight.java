package lazaret.transfer.proposal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lazaret.transfer.board.TransferRow;
import lazaret.transfer.board.VehicleRow;
import lazaret.transfer.board.VehicleState;
import lazaret.transfer.proposal.plan.Car;
import lazaret.transfer.proposal.plan.Estimates;
import lazaret.transfer.proposal.plan.Place;
import lazaret.transfer.shift.Duty;

/**
 * The vehicles that may go out, and when each of them is free: a ready one at once at its station, a busy one when its trip
 * is likely to be over and it is clean, where it brought somebody; none before its shift, and none outside of a plan. Pure.
 */
final class CarsInSight {
    /** The wall of the stations. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Geography geography;
    private final Estimates estimates;
    private final Instant now;
    private final Integer checkDays;
    private final Map<String, TransferRow> trips;
    private final Map<String, List<Duty>> duties;

    /**
     * Reads the fleet.
     *
     * @param checkDays how long a check of the pressure counts; null where no number is adopted
     * @param duties the shifts of each vehicle by plate that are not over, the earliest first; nothing for a vehicle that is
     *     bound by no plan
     */
    CarsInSight(
            Geography geography,
            Estimates estimates,
            Instant now,
            Integer checkDays,
            List<TransferRow> transfers,
            Map<String, List<Duty>> duties) {
        this.geography = geography;
        this.estimates = estimates;
        this.now = now;
        this.checkDays = checkDays;
        this.duties = duties;
        trips = transfers.stream().collect(Collectors.toMap(TransferRow::number, Function.identity()));
    }

    List<Car> of(List<VehicleRow> vehicles) {
        return vehicles.stream()
                .filter(vehicle -> vehicle.unfit() == null)
                .filter(vehicle -> vehicle.state() != VehicleState.OUT_OF_SERVICE)
                .flatMap(this::car)
                .toList();
    }

    private Stream<Car> car(VehicleRow vehicle) {
        Car car = unbound(vehicle);
        List<Duty> shifts = duties.get(vehicle.plate());
        if (shifts == null) {
            return Stream.of(car);
        }
        Optional<Duty> next = shifts.stream()
                .filter(duty -> minutesUntil(duty.until()) > car.freeAt())
                .findFirst();
        return next.map(duty -> within(car, duty)).stream();
    }

    // A shift that began lets it leave when it is free; a later one not before it begins.
    private Car within(Car car, Duty duty) {
        return new Car(
                car.plate(),
                car.stands(),
                Math.max(car.freeAt(), minutesUntil(duty.from())),
                minutesUntil(duty.until()),
                car.checkedUntil(),
                car.negativePressure(),
                car.equipment());
    }

    private Car unbound(VehicleRow vehicle) {
        TransferRow trip = vehicle.transfer() == null ? null : trips.get(vehicle.transfer());
        Place station = geography.named(vehicle.station());
        boolean ready = vehicle.state() == VehicleState.READY || vehicle.state() == VehicleState.OFF_SHIFT;
        long freeAt = ready ? 0 : trip == null ? estimates.cleaning() : Math.max(1, end(trip, station));
        Place stands = ready || trip == null ? station : destination(trip);
        return new Car(vehicle.plate(), stands, freeAt, null, checkedUntil(vehicle), true, vehicle.equipment());
    }

    private Long checkedUntil(VehicleRow vehicle) {
        return checkDays == null || vehicle.checkedOn() == null
                ? null
                : minutesUntil(vehicle.checkedOn()
                        .plusDays(checkDays + 1L)
                        .atStartOfDay(ZONE)
                        .toInstant());
    }

    /** When it is likely to be clean; at the earliest in a minute, because it is not yet. */
    private long end(TransferRow trip, Place station) {
        Place from = trip.fromFacility() == null
                ? geography.named(trip.fromAddress())
                : geography.facility(trip.fromFacility());
        int on = estimates.way(from, destination(trip)) + estimates.handOver() + estimates.cleaning();
        int left =
                switch (trip.state()) {
                    case REQUESTED, ASSIGNED, DEPARTED -> estimates.way(station, from) + estimates.boarding() + on;
                    case PICKED_UP -> on;
                    case HANDED_OVER, ABORTED -> estimates.cleaning();
                    case VEHICLE_DISINFECTED, CLOSED -> 0;
                };
        return minutesUntil(trip.since()) + left;
    }

    private Place destination(TransferRow trip) {
        return trip.toFacility() == null ? geography.named(trip.fromAddress()) : geography.facility(trip.toFacility());
    }

    long minutesUntil(Instant moment) {
        return Duration.between(now, moment).toMinutes();
    }
}
