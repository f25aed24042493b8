package lazaret.transfer.proposal.plan;

import java.util.Set;
import java.util.stream.Collectors;
import lazaret.transfer.Equipment;

/**
 * A vehicle, as far as the plan asks.
 *
 * @param stands where it is when it becomes free
 * @param freeAt when it may set out; 0: at once
 * @param until the end of the shift of its crew, by which it has to be clean again; null where none is planned
 * @param checkedUntil from when on the check of its pressure counts no more; null where no number is adopted
 * @param equipment what it carries; null where nobody recorded it
 */
public record Car(
        String plate,
        Place stands,
        long freeAt,
        Long until,
        Long checkedUntil,
        boolean negativePressure,
        Set<Equipment> equipment) {

    /** Could set out at this moment. */
    public boolean isReady() {
        return freeAt <= 0;
    }

    /** What is needed and certainly not there; nothing where nobody recorded what it carries. */
    public Set<Equipment> lacks(Ride ride) {
        if (equipment == null) {
            return Set.of();
        }
        return ride.needs().stream().filter(need -> !equipment.contains(need)).collect(Collectors.toUnmodifiableSet());
    }

    boolean isUncertainAbout(Ride ride) {
        return equipment == null && !ride.needs().isEmpty();
    }
}
