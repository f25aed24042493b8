package lazaret.transfer;

import static lazaret.platform.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The statements about the fleet; each takes all rows at once as one JSON document. */
final class FleetTable {
    private static final String ROWS = """
            json_to_recordset(cast(?1 as json)) as x(plate text, station text, pressure boolean, day date, pascal numeric)
            """;

    // Locked in one order, so that two lists of the same vehicles wait for each other.
    private static final String KNOWN = """
            select a.plate, a.station, a.negative_pressure from ambulance a
            where a.plate in (select plate from %s) order by a.plate for update""".formatted(ROWS);

    private static final String CHECKS =
            "select c.plate, c.checked_on, c.pascal from pressure_check c where c.plate in (select plate from %s)"
                    .formatted(ROWS);

    private static final String PUT = """
            insert into ambulance (plate, station, negative_pressure, recorded_by)
            select plate, station, pressure, ?2 from %s order by plate
            on conflict (plate) do update set station = excluded.station, negative_pressure = excluded.negative_pressure,
              recorded_by = excluded.recorded_by, recorded_at = now()""".formatted(ROWS);

    private static final String ADD_CHECKS = """
            insert into pressure_check (plate, checked_on, pascal, recorded_by)
            select plate, day, pascal, ?2 from %s order by plate""".formatted(ROWS);

    private final EntityManager em;

    FleetTable(EntityManager em) {
        this.em = em;
    }

    Map<String, Ambulance> known(List<AmbulanceRow> rows) {
        Map<String, List<PressureCheck>> checks = new HashMap<>();
        List<?> vehicles = query(KNOWN, rows).getResultList();
        for (Object row : query(CHECKS, rows).getResultList()) {
            Object[] r = (Object[]) row;
            checks.computeIfAbsent((String) r[0], plate -> new ArrayList<>())
                    .add(new PressureCheck(day(r[1]), (BigDecimal) r[2]));
        }
        Map<String, Ambulance> known = new HashMap<>();
        for (Object row : vehicles) {
            Object[] r = (Object[]) row;
            String plate = (String) r[0];
            known.put(
                    plate, new Ambulance(plate, (String) r[1], (Boolean) r[2], checks.getOrDefault(plate, List.of())));
        }
        return known;
    }

    void put(List<AmbulanceRow> described, List<AmbulanceRow> checked, String by) {
        if (!described.isEmpty()) {
            query(PUT, described).setParameter(2, by).executeUpdate();
        }
        if (!checked.isEmpty()) {
            query(ADD_CHECKS, checked).setParameter(2, by).executeUpdate();
        }
    }

    private Query query(String sql, Collection<AmbulanceRow> rows) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        rows.forEach(row -> all.add(json(row)));
        return em.createNativeQuery(sql).setParameter(1, all.build().toString());
    }

    private static JsonObjectBuilder json(AmbulanceRow row) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("plate", row.plate())
                .add("station", row.station())
                .add("pressure", Boolean.TRUE.equals(row.negativePressure()));
        row.check().ifPresent(check -> json.add("day", check.day().toString()).add("pascal", check.pascal()));
        return json;
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
    }
}
