package lazaret.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.platform.Column;
import lazaret.reporting.definition.Definition;
import lazaret.reporting.definition.Definitions;

/**
 * Reports that were handed out, the newest first. The offices of the city see all that name nobody, everybody else the own
 * ones: a report holds the figures of whoever asked for it.
 */
@Stateless
public class ReportHistory {
    static final Set<String> OFFICES = Set.of(Roles.OFFICIAL, Roles.ADMINISTRATOR);

    private static final String SQL = """
            select r.id, r.number, r.format, r.parameters ->> 'from', r.parameters ->> 'to', r.parameters ->> 'language',
              r.parameters ->> 'facility', r.parameters ->> 'kind', r.sha256, length(r.content), r.issued_at,
              coalesce(a.display_name, r.issued_by), r.name, r.corrects
            from issued_report r left join account a on a.username = r.issued_by
            where (r.issued_by = ?1 or (?4 and r.name = any(string_to_array(?5, ','))))
              and not (?4 and r.with_names) and (?2 = 0 or r.id < ?2)
            order by r.id desc limit ?3""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Caller caller;

    /**
     * One report of the list.
     *
     * @param id by which the next page begins
     * @param facility code of the only facility; null for several
     * @param kind constant of the only kind; null for every kind
     * @param sha256 of the file
     * @param bytes size of the file
     * @param name of the report, for example {@code occupancy}
     * @param corrects number of the report that this one corrects; null for none
     */
    public record Line(
            long id,
            String number,
            ReportFormat format,
            Instant from,
            Instant to,
            String language,
            String facility,
            String kind,
            String sha256,
            long bytes,
            Instant issuedAt,
            String issuedBy,
            String name,
            String corrects)
            implements Serializable {}

    /** @param before the id before which the page begins; 0 for the first page */
    @RolesAllowed({Roles.OFFICIAL, Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.HYGIENE, Roles.ADMINISTRATOR})
    public List<Line> page(long before, int limit) {
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, caller.username())
                .setParameter(2, before)
                .setParameter(3, limit)
                .setParameter(4, OFFICES.contains(caller.role()))
                .setParameter(5, String.join(",", openTo(caller.role())))
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    /** Names of the reports that this role may ask for. */
    static Set<String> openTo(String role) {
        Set<String> names = Definitions.ALL.stream()
                .filter(definition -> definition.roles().contains(role))
                .map(Definition::name)
                .collect(Collectors.toCollection(TreeSet::new));
        names.add(OccupancyIssuing.NAME);
        return names;
    }

    private static Line line(Object[] r) {
        return new Line(
                ((Number) r[0]).longValue(),
                (String) r[1],
                ReportFormat.valueOf(((String) r[2]).toUpperCase(java.util.Locale.ROOT)),
                Instant.parse((String) r[3]),
                Instant.parse((String) r[4]),
                (String) r[5],
                (String) r[6],
                (String) r[7],
                (String) r[8],
                ((Number) r[9]).longValue(),
                Column.instant(r[10]),
                (String) r[11],
                (String) r[12],
                (String) r[13]);
    }
}
