package lazaret.reporting.daily;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lazaret.facility.Facility;
import lazaret.facility.Stock;
import lazaret.platform.Column;

/** What was signed, and until when it had to be. Asks nobody for a right; the use cases do. */
@ApplicationScoped
class DailyReports {
    private static final String DUE = "select daily_report_due(?1, ?2, 'infinity')";

    private static final String VERSIONS = """
            select r.version, r.note, r.reason, r.signed_at, coalesce(a.display_name, r.signed_by), r.zero, f.item,
                   f.reported, f.recorded
            from daily_report r join daily_report_figure f on f.report_id = r.id
              left join account a on a.username = r.signed_by
            where r.facility_code = ?1 and r.day = ?2 order by r.version""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Stock stock;

    protected DailyReports() {}

    /** @throws lazaret.platform.RefusalException NOT_FOUND */
    DailyDay day(String code, LocalDate day) {
        Facility facility = stock.facility(code);
        List<?> due = em.createNativeQuery(DUE)
                .setParameter(1, facility.zone().getId())
                .setParameter(2, day)
                .getResultList();
        return new DailyDay(
                code,
                facility.name(),
                facility.zone(),
                facility.openedOn(),
                day,
                day.atStartOfDay(facility.zone()).toInstant(),
                day.plusDays(1).atStartOfDay(facility.zone()).toInstant(),
                Column.instant(due.get(0)));
    }

    /** The first first. */
    List<DailyVersion> versions(DailyDay day) {
        List<?> rows = em.createNativeQuery(VERSIONS)
                .setParameter(1, day.facility())
                .setParameter(2, day.day())
                .getResultList();
        List<DailyVersion> versions = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= rows.size(); to++) {
            if (to == rows.size() || !((Object[]) rows.get(to))[0].equals(((Object[]) rows.get(from))[0])) {
                DailyFigures before = versions.isEmpty()
                        ? null
                        : versions.get(versions.size() - 1).figures();
                versions.add(version(rows.subList(from, to), before));
                from = to;
            }
        }
        return versions;
    }

    void add(DailyReport report) {
        em.persist(report);
        em.flush();
    }

    void add(DailyDeadline deadline) {
        em.persist(deadline);
        em.flush();
    }

    private static DailyVersion version(List<?> rows, DailyFigures before) {
        Map<DailyItem, Long> reported = new EnumMap<>(DailyItem.class);
        Map<DailyItem, Long> recorded = new EnumMap<>(DailyItem.class);
        for (Object row : rows) {
            Object[] r = (Object[]) row;
            DailyItem item = DailyItem.valueOf((String) r[6]);
            reported.put(item, Column.id(r[7]));
            recorded.put(item, Column.id(r[8]));
        }
        Object[] r = (Object[]) rows.get(0);
        DailyFigures figures = new DailyFigures(reported);
        Instant signedAt = Column.instant(r[3]);
        return new DailyVersion(
                ((Number) r[0]).intValue(),
                figures,
                new DailyFigures(recorded),
                (String) r[1],
                (String) r[2],
                signedAt,
                (String) r[4],
                (Boolean) r[5],
                before == null ? List.of() : figures.changesSince(before));
    }
}
