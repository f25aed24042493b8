package lazaret.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Beds at one moment. Empty is not assignable: an empty bed may be reserved, wait for its disinfection or lie in a
 * clean zone.
 *
 * @param total regular beds; extra beds are no capacity
 * @param open regular beds of rooms in service, in an open unit of an open facility; where staff was told, no more than it
 *     can look after
 * @param occupied people present, on extra beds and in closed rooms too
 * @param reserved beds held for somebody on the way
 * @param assignable open regular beds that nobody holds, in a room that nobody has for one
 * @param awaitingDisinfection beds that somebody left and whose disinfection is not verified
 * @param outOfService regular beds that are not open
 * @param extraInUse people present on extra beds
 * @param occupiedNotOpen people present on regular beds that are not open
 * @param unstaffed of those out of service the beds whose rooms are open and that no staff on duty can look after
 */
public record Beds(
        int total,
        int open,
        int occupied,
        int reserved,
        int assignable,
        int awaitingDisinfection,
        int outOfService,
        int extraInUse,
        int occupiedNotOpen,
        int unstaffed) {

    public static final Beds NONE = new Beds(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Beds plus(Beds other) {
        return new Beds(
                total + other.total,
                open + other.open,
                occupied + other.occupied,
                reserved + other.reserved,
                assignable + other.assignable,
                awaitingDisinfection + other.awaitingDisinfection,
                outOfService + other.outOfService,
                extraInUse + other.extraInUse,
                occupiedNotOpen + other.occupiedNotOpen,
                unstaffed + other.unstaffed);
    }

    /** Occupied ÷ open beds in per cent, one decimal, never clamped; empty where no bed is open. */
    public Optional<BigDecimal> occupancy() {
        if (open == 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(occupied)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(open), 1, RoundingMode.HALF_UP));
    }

    /** More people than open beds: a report explains it, and never cuts the figure. */
    public boolean isOverfull() {
        return occupied > open;
    }

    /** At least this many per cent of the open beds are occupied, before rounding. */
    public boolean isFullTo(int percent) {
        return open > 0 && 100L * occupied >= (long) percent * open;
    }
}
