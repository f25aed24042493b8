package lazaret.reporting;

import lazaret.facility.FacilityKind;

/**
 * The figures of one facility, or the sum of several.
 *
 * @param code code of the facility, empty for a sum
 * @param name name of the facility, empty for a sum
 * @param kind kind of the facility or facilities, null where kinds are summed
 * @param district district of the facility, empty for a sum
 * @param facilities how many facilities these figures are of
 */
public record OccupancyRow(
        String code, String name, FacilityKind kind, String district, int facilities, Beds beds, Movement movement) {

    /** The sum of no facility yet. */
    public static OccupancyRow sumOf(FacilityKind kind) {
        return new OccupancyRow("", "", kind, "", 0, Beds.NONE, Movement.NONE);
    }

    public OccupancyRow plus(OccupancyRow other) {
        return new OccupancyRow(
                code,
                name,
                kind,
                district,
                facilities + other.facilities,
                beds.plus(other.beds),
                movement.plus(other.movement));
    }

    /** The same facilities counted twice agree: the window closes and everybody at its end is in a bed. */
    public boolean reconciles() {
        return movement.difference() == 0 && movement.closing() == beds.occupied();
    }
}
