package lazaret.facility;

import java.util.ArrayList;
import java.util.List;
import lazaret.platform.Refusal;

/**
 * What a room is defined by: one line of an import file, or one form. Missing values are null; {@link #refusals} says
 * what is wrong.
 *
 * @param line where it stands in its file, counted from 1 without the header; 0 for a form
 * @param beds how many beds it has, extra beds not counted
 */
public record RoomRow(
        int line,
        String facility,
        String unit,
        UnitKind unitKind,
        Zone zone,
        String number,
        int beds,
        boolean ownBathroom,
        boolean accessible,
        boolean ventilated,
        boolean negativePressure) {
    static final int MOST_BEDS = 500;

    public RoomRow {
        facility = facility == null ? "" : facility.strip();
        unit = unit == null ? "" : unit.strip();
        number = number == null ? "" : number.strip();
    }

    /** Unique in the system: {@code H01/201}. */
    public String code() {
        return facility + "/" + number;
    }

    /** Everything that is wrong with these values, each pointing at its field; empty when they can be taken. */
    public List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (facility.isEmpty()) {
            refusals.add(Field.FACILITY.missing());
        }
        if (unit.isEmpty()) {
            refusals.add(Field.UNIT.missing());
        } else if (unit.length() > 50) {
            refusals.add(Field.UNIT.longerThan(50));
        }
        if (unitKind == null) {
            refusals.add(Field.UNIT_KIND.missing());
        }
        if (zone == null) {
            refusals.add(Field.ZONE.missing());
        }
        // No slash and no blank: the number is part of the codes of the room and its beds.
        if (!number.matches("[\\p{L}\\p{N}_-]{1,20}")) {
            refusals.add(FacilityRefusal.ROOM_NUMBER_IS_MALFORMED.at("/number", number));
        }
        if (beds < 1 || beds > MOST_BEDS) {
            refusals.add(FacilityRefusal.BED_COUNT_IS_IMPOSSIBLE.at("/beds", beds, MOST_BEDS));
        }
        return refusals;
    }
}
