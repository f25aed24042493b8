package lazaret.command;

import java.math.BigDecimal;
import lazaret.facility.FacilityKind;
import lazaret.reporting.Beds;
import lazaret.reporting.Movement;
import lazaret.reporting.OccupancyRow;

/**
 * One facility on the board, or the sum of several.
 *
 * @param latitude degrees north, null where nobody entered it
 * @param longitude degrees east, null where nobody entered it
 */
public record House(OccupancyRow row, BigDecimal latitude, BigDecimal longitude) {
    private static final int NEARLY_FULL = 85;
    private static final int FULL = 95;

    public String code() {
        return row.code();
    }

    public String name() {
        return row.name();
    }

    public FacilityKind kind() {
        return row.kind();
    }

    public String district() {
        return row.district();
    }

    public int facilities() {
        return row.facilities();
    }

    public Beds beds() {
        return row.beds();
    }

    /** Of the last 24 hours. */
    public Movement movement() {
        return row.movement();
    }

    /** Per cent of the open beds, one decimal, more than 100 where more people than beds are there; null without beds. */
    public BigDecimal percent() {
        return beds().occupancy().orElse(null);
    }

    /** How much more or less than 24 hours ago. */
    public int change() {
        return movement().closing() - movement().opening();
    }

    /** {@code bad} from 95 per cent, {@code warn} from 85 (screens.md), {@code ok} below. */
    public String tone() {
        return beds().isFullTo(FULL) ? "bad" : beds().isFullTo(NEARLY_FULL) ? "warn" : "ok";
    }
}
