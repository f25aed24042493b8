package lazaret.clearance.specimen;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lazaret.clearance.course.TestOutcome;
import lazaret.platform.Column;

/** Many specimens and results at once: one query to know them, one statement to write them. */
final class SpecimenTables {
    private static final String KNOWN = """
            with x as (select * from json_to_recordset(cast(?1 as json))
                       as x(person bigint, sampled timestamptz, site text, laboratory text))
            select s.id, s.person_id, s.sampled_at, s.site, s.laboratory, r.result, r.ct_n, r.ct_orf, r.reported_at
            from x join specimen s on s.person_id = x.person and s.sampled_at = x.sampled and s.site = x.site
                   and s.laboratory = x.laboratory and s.voided_at is null
            left join test_result r on r.specimen_id = s.id
                   and not exists (select 1 from test_result c where c.corrects = r.id)""";

    private static final String WRITE = """
            with x as (select * from json_to_recordset(cast(?1 as json))
                       as x(id bigint, person bigint, sampled timestamptz, site text, laboratory text, reagent text,
                            result text, ct_n numeric, ct_orf numeric, reported timestamptz)),
            taken as (insert into specimen (person_id, sampled_at, site, laboratory, reagent, recorded_by)
                      select person, sampled, site, laboratory, reagent, ?2 from x where id is null
                      returning id, person_id, sampled_at, site, laboratory)
            insert into test_result (specimen_id, result, ct_n, ct_orf, reported_at, recorded_by)
            select coalesce(x.id, t.id), x.result, x.ct_n, x.ct_orf, x.reported, ?2
            from x left join taken t on t.person_id = x.person and t.sampled_at = x.sampled and t.site = x.site
                   and t.laboratory = x.laboratory
            where x.result is not null""";

    private final EntityManager em;

    SpecimenTables(EntityManager em) {
        this.em = em;
    }

    Map<SpecimenKey, KnownSpecimen> known(Collection<SpecimenKey> keys) {
        String json = Column.json(keys, SpecimenTables::put);
        Map<SpecimenKey, KnownSpecimen> known = new HashMap<>();
        List<?> rows = em.createNativeQuery(KNOWN).setParameter(1, json).getResultList();
        for (Object row : rows) {
            Object[] r = (Object[]) row;
            SpecimenKey key = new SpecimenKey(
                    ((Number) r[1]).longValue(), Column.instant(r[2]), Column.constant(SampleSite.class, r[3]), (String)
                            r[4]);
            LabReport report = r[5] == null
                    ? null
                    : new LabReport(
                            Column.constant(TestOutcome.class, r[5]),
                            (BigDecimal) r[6],
                            (BigDecimal) r[7],
                            Column.instant(r[8]));
            known.put(key, new KnownSpecimen(((Number) r[0]).longValue(), key, null, report));
        }
        return known;
    }

    /** Writes specimens without an id, and the results of all. */
    void write(Collection<KnownSpecimen> specimens, String by) {
        if (specimens.isEmpty()) {
            return;
        }
        String json = Column.json(specimens, (specimen, row) -> {
            put(specimen.key(), row.put("id", specimen.id()).put("reagent", specimen.reagent()));
            LabReport report = specimen.report();
            if (report != null) {
                row.put("result", report.result())
                        .put("ct_n", report.ctN())
                        .put("ct_orf", report.ctOrf())
                        .put("reported", report.reportedAt());
            }
        });
        em.createNativeQuery(WRITE).setParameter(1, json).setParameter(2, by).executeUpdate();
    }

    private static void put(SpecimenKey key, Column.JsonRow row) {
        row.put("person", key.personId())
                .put("sampled", key.sampledAt())
                .put("site", key.site().name())
                .put("laboratory", key.laboratory());
    }
}
