package lazaret.clearance.health;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lazaret.clearance.course.Imaging;
import lazaret.platform.Column;

/** Many readings at once: one query to know them, one statement to write them. */
final class ReadingTable {
    private static final String KNOWN = """
            with x as (select * from json_to_recordset(cast(?1 as json)) as x(person bigint, at timestamptz))
            select h.person_id, h.at, h.temperature, h.spo2, h.respiratory_rate, h.symptoms, h.imaging
            from x join health_reading h on h.person_id = x.person and h.at = x.at
            where not exists (select 1 from health_reading c where c.corrects = h.id)""";

    private static final String WRITE = """
            insert into health_reading (person_id, at, temperature, spo2, respiratory_rate, symptoms, imaging, recorded_by)
            select person, at, temperature, spo2, respiratory_rate, symptoms, imaging, ?2
            from json_to_recordset(cast(?1 as json))
                 as x(person bigint, at timestamptz, temperature numeric, spo2 int, respiratory_rate int, symptoms text,
                      imaging text)""";

    private final EntityManager em;

    ReadingTable(EntityManager em) {
        this.em = em;
    }

    Map<HealthReadings.Key, HealthCheck> known(Collection<HealthReadings.Key> keys) {
        String json = Column.json(keys, ReadingTable::put);
        Map<HealthReadings.Key, HealthCheck> known = new HashMap<>();
        List<?> rows = em.createNativeQuery(KNOWN).setParameter(1, json).getResultList();
        for (Object row : rows) {
            Object[] r = (Object[]) row;
            HealthCheck check = new HealthCheck(
                    Column.instant(r[1]),
                    (BigDecimal) r[2],
                    Column.integer(r[3]),
                    Column.integer(r[4]),
                    (String) r[5],
                    Column.constant(Imaging.class, r[6]));
            known.put(new HealthReadings.Key(((Number) r[0]).longValue(), check.at()), check);
        }
        return known;
    }

    void write(Map<HealthReadings.Key, HealthCheck> readings, String by) {
        if (readings.isEmpty()) {
            return;
        }
        String json = Column.json(readings.entrySet(), (entry, row) -> {
            HealthCheck check = entry.getValue();
            put(entry.getKey(), row);
            row.put("temperature", check.temperature())
                    .put("spo2", check.spo2())
                    .put("respiratory_rate", check.respiratoryRate())
                    .put("symptoms", check.symptoms())
                    .put("imaging", check.imaging());
        });
        em.createNativeQuery(WRITE).setParameter(1, json).setParameter(2, by).executeUpdate();
    }

    private static void put(HealthReadings.Key key, Column.JsonRow row) {
        row.put("person", key.personId()).put("at", key.at());
    }
}
