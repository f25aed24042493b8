package lazaret.facility;

import static lazaret.platform.PlatformRefusal.NOT_FOUND;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lazaret.platform.Refusal;
import lazaret.platform.RowOutcome;
import lazaret.platform.SeenInFile;

/**
 * Defines many rooms, with their units and beds, by a constant number of statements. Beds are added where a room has
 * fewer than it should; they are never taken away, because somebody lay there.
 */
final class RoomBatch {
    private final RoomTables tables;
    private final SeenInFile seen;

    RoomBatch(EntityManager em, SeenInFile seen) {
        this.tables = new RoomTables(em);
        this.seen = seen;
    }

    /** One outcome for each row, in their order. */
    List<RowOutcome> take(List<RoomRow> rows) {
        Set<String> facilities = tables.facilities(rows);
        Map<String, UnitKind> units = tables.units(rows);
        Map<String, KnownRoom> known = tables.rooms(rows);
        Map<String, RoomRow> newUnits = new LinkedHashMap<>();
        List<RoomRow> written = new ArrayList<>();
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (RoomRow row : rows) {
            KnownRoom room = known.get(row.code());
            List<Refusal> refusals = refusals(row, facilities, units, room);
            if (!refusals.isEmpty()) {
                outcomes.add(RowOutcome.refused(refusals));
            } else if (room != null && room.isDefinedBy(row)) {
                outcomes.add(RowOutcome.SKIPPED);
            } else {
                if (units.putIfAbsent(unitKey(row), row.unitKind()) == null) {
                    newUnits.put(unitKey(row), row);
                }
                written.add(row);
                outcomes.add(room == null ? RowOutcome.DONE : RowOutcome.CHANGED);
            }
        }
        tables.write(List.copyOf(newUnits.values()), written);
        return outcomes;
    }

    private List<Refusal> refusals(RoomRow row, Set<String> facilities, Map<String, UnitKind> units, KnownRoom room) {
        List<Refusal> refusals = row.refusals();
        seen.earlierLine(row.code(), row.line())
                .map(line -> FacilityRefusal.ROW_REPEATS_ANOTHER.at("/number", line))
                .ifPresent(refusals::add);
        if (!row.facility().isEmpty() && !facilities.contains(row.facility())) {
            refusals.add(NOT_FOUND.at("/facility", Part.FACILITY, row.facility()));
        }
        UnitKind kind = units.get(unitKey(row));
        if (kind != null && row.unitKind() != null && kind != row.unitKind()) {
            refusals.add(FacilityRefusal.UNIT_IS_OF_ANOTHER_KIND.at("/unitKind", row.unit(), kind));
        }
        if (room != null && room.beds() > row.beds()) {
            refusals.add(FacilityRefusal.BEDS_ARE_NEVER_REMOVED.at("/beds", row.code(), room.beds()));
        }
        return refusals;
    }

    private static String unitKey(RoomRow row) {
        return row.facility() + "/" + row.unit();
    }
}
