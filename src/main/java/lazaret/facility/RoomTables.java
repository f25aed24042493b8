package lazaret.facility;

import static lazaret.platform.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The statements behind {@link RoomBatch}; each takes all rows at once as one JSON document. */
final class RoomTables {
    private static final String ROWS = """
            json_to_recordset(cast(?1 as json)) as x(facility text, unit text, kind text, number text, zone text,
              beds int, bathroom boolean, accessible boolean, ventilated boolean, pressure boolean)
            """;

    private static final String KNOWN_ROOMS = """
            select r.facility_code, r.number, u.name, r.zone, r.own_bathroom, r.accessible, r.ventilated,
                   r.negative_pressure, (select count(*) from bed b where b.room_id = r.id and not b.extra)
            from (select distinct facility, number from %s) x
            join room r on r.facility_code = x.facility and r.number = x.number
            join unit u on u.id = r.unit_id""".formatted(ROWS);

    private static final String ADD_UNITS =
            "insert into unit (facility_code, name, kind) select facility, unit, kind from " + ROWS;

    private static final String PUT_ROOMS = """
            insert into room (facility_code, unit_id, number, zone, own_bathroom, accessible, ventilated,
                              negative_pressure)
            select x.facility, u.id, x.number, x.zone, x.bathroom, x.accessible, x.ventilated, x.pressure
            from %s join unit u on u.facility_code = x.facility and u.name = x.unit
            on conflict on constraint room_number_is_taken do update set unit_id = excluded.unit_id,
              zone = excluded.zone, own_bathroom = excluded.own_bathroom, accessible = excluded.accessible,
              ventilated = excluded.ventilated, negative_pressure = excluded.negative_pressure""".formatted(ROWS);

    private static final String ADD_BEDS = """
            insert into bed (code, room_id, facility_code, position)
            select r.facility_code || '-' || r.number || '-' || n, r.id, r.facility_code, cast(n as text)
            from %s join room r on r.facility_code = x.facility and r.number = x.number
            cross join lateral generate_series(1, x.beds) n
            on conflict on constraint bed_position_is_taken do nothing""".formatted(ROWS);

    private final EntityManager em;

    RoomTables(EntityManager em) {
        this.em = em;
    }

    /** The codes, among those that the rows name, that are facilities. */
    Set<String> facilities(List<RoomRow> rows) {
        return new HashSet<>(em.createQuery("select f.code from Facility f where f.code in :codes", String.class)
                .setParameter("codes", codes(rows))
                .getResultList());
    }

    /** The kind of every unit of these facilities, by facility and name. */
    Map<String, UnitKind> units(List<RoomRow> rows) {
        Map<String, UnitKind> units = new HashMap<>();
        em.createQuery("select u from Unit u where u.facilityCode in :codes", Unit.class)
                .setParameter("codes", codes(rows))
                .getResultList()
                .forEach(unit -> units.put(unit.facilityCode() + "/" + unit.name(), unit.kind()));
        return units;
    }

    /** Those rooms that are there already, by code. */
    Map<String, KnownRoom> rooms(List<RoomRow> rows) {
        Map<String, KnownRoom> rooms = new HashMap<>();
        for (Object row : query(KNOWN_ROOMS, rows).getResultList()) {
            Object[] r = (Object[]) row;
            String code = r[0] + "/" + r[1];
            rooms.put(
                    code,
                    new KnownRoom(
                            code,
                            (String) r[2],
                            Zone.valueOf((String) r[3]),
                            (Boolean) r[4],
                            (Boolean) r[5],
                            (Boolean) r[6],
                            (Boolean) r[7],
                            ((Number) r[8]).intValue()));
        }
        return rooms;
    }

    void write(List<RoomRow> newUnits, List<RoomRow> rooms) {
        if (!newUnits.isEmpty()) {
            query(ADD_UNITS, newUnits).executeUpdate();
        }
        if (!rooms.isEmpty()) {
            query(PUT_ROOMS, rooms).executeUpdate();
            query(ADD_BEDS, rooms).executeUpdate();
        }
    }

    private Query query(String sql, List<RoomRow> rows) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        rows.forEach(row -> all.add(json(row)));
        return em.createNativeQuery(sql).setParameter(1, all.build().toString());
    }

    private static JsonObjectBuilder json(RoomRow row) {
        return JSON.createObjectBuilder()
                .add("facility", row.facility())
                .add("unit", row.unit())
                .add("kind", String.valueOf(row.unitKind()))
                .add("number", row.number())
                .add("zone", String.valueOf(row.zone()))
                .add("beds", row.beds())
                .add("bathroom", row.ownBathroom())
                .add("accessible", row.accessible())
                .add("ventilated", row.ventilated())
                .add("pressure", row.negativePressure());
    }

    private static Collection<String> codes(List<RoomRow> rows) {
        return rows.stream().map(RoomRow::facility).distinct().toList();
    }
}
