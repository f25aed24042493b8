package lazaret.reporting.daily;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.FacilityKind;
import lazaret.platform.Column;

/** Who has reported a day, who was late and who is missing; and for one facility, day after day. */
@Stateless
public class ListDailyReports {
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    /** Figures as one text {@code ITEM=1,…}: one row for each report, however many figures it has. */
    private static final String SQL = """
            select d.facility_code, f.name, f.kind, f.district, d.day, d.due, d.state, d.version, d.signed_at,
                   coalesce(a.display_name, d.signed_by), d.zero,
                   (select string_agg(g.item || '=' || g.reported, ',') from daily_report_figure g
                    where g.report_id = d.report_id)
            from daily_reports(?1, ?2, 'infinity', ?3) d join facility f on f.code = d.facility_code
              left join account a on a.username = d.signed_by
            where (?4 = '' or d.day = cast(nullif(?4, '') as date)) and (?5 = '' or d.facility_code = ?5)
            order by case d.state when 'MISSING' then 0 when 'DUE' then 1 when 'LATE' then 2 else 3 end,
              d.day desc, d.facility_code""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    public ListDailyReports() {}

    /** For work outside the container, where the caller is asked for no right. */
    ListDailyReports(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * One report that is owed.
     *
     * @param version 0 where nobody signed
     * @param signedAt when the first version was signed; null where nobody did
     * @param figures of the latest version; null where nobody signed: missing is not zero
     */
    public record Line(
            String facility,
            String name,
            FacilityKind kind,
            String district,
            LocalDate day,
            Instant due,
            DailyState state,
            int version,
            Instant signedAt,
            String signedBy,
            boolean zero,
            DailyFigures figures) {}

    /** The reports of a day, the missing ones first; a day that is over nowhere has none. */
    @RolesAllowed({Roles.OFFICIAL, Roles.ADMINISTRATOR})
    public DailyRound ofDay(LocalDate day) {
        // Wherever on earth: no day of any zone ends earlier or later.
        Instant midnight = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return new DailyRound(day, lines(midnight.minus(TWO_DAYS), midnight.plus(TWO_DAYS), day, null));
    }

    /** The last days of an own facility, the latest first. */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public List<Line> ofFacility(String facility, int days) {
        scope.require(facility);
        Instant now = clock.instant();
        List<Line> lines = new ArrayList<>(lines(now.minus(Duration.ofDays(days)), now, null, facility));
        lines.sort((a, b) -> b.day().compareTo(a.day()));
        return lines;
    }

    private List<Line> lines(Instant opened, Instant closed, LocalDate day, String facility) {
        Instant now = clock.instant();
        Query query = em.createNativeQuery(SQL)
                .setParameter(1, utc(opened))
                .setParameter(2, utc(closed.isAfter(now) ? now : closed))
                .setParameter(3, utc(now))
                .setParameter(4, day == null ? "" : day.toString())
                .setParameter(5, facility == null ? "" : facility);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Line line(Object[] r) {
        return new Line(
                (String) r[0],
                (String) r[1],
                FacilityKind.valueOf((String) r[2]),
                (String) r[3],
                Column.day(r[4]),
                Column.instant(r[5]),
                DailyState.valueOf((String) r[6]),
                r[7] == null ? 0 : ((Number) r[7]).intValue(),
                Column.instant(r[8]),
                (String) r[9],
                Boolean.TRUE.equals(r[10]),
                figures((String) r[11]));
    }

    private static DailyFigures figures(String text) {
        if (text == null) {
            return null;
        }
        Map<DailyItem, Long> figures = new EnumMap<>(DailyItem.class);
        for (String part : text.split(",")) {
            int equals = part.indexOf('=');
            figures.put(DailyItem.valueOf(part.substring(0, equals)), Long.valueOf(part.substring(equals + 1)));
        }
        return new DailyFigures(figures);
    }
}
