package lazaret.exchange.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.SignedIn;

/** The imports that the caller may see, newest first: the own ones, and those of others for whoever has every facility. */
@Stateless
public class ImportHistory {
    private static final String SQL = """
            select id, kind, file_name, dry_run, state, done, skipped, failed, started_by, started_at from import_job
            where started_by = ?1 or (?2 and position(' ' || kind || ' ' in ?3) > 0)
            order by id desc limit ?4""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** One import as the list shows it. */
    public record Line(
            String number,
            ImportKind kind,
            String fileName,
            boolean dryRun,
            ImportState state,
            int done,
            int skipped,
            int failed,
            String startedBy,
            Instant startedAt) {}

    /** @param most how many at most */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER, Roles.ADMINISTRATOR})
    public List<Line> latest(int most) {
        SignedIn who = caller.require();
        String kinds = Arrays.stream(ImportKind.values())
                .filter(kind -> kind.isFor(who.role()))
                .map(Enum::name)
                .collect(Collectors.joining(" ", " ", " "));
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, who.username())
                .setParameter(2, who.allFacilities())
                .setParameter(3, kinds)
                .setParameter(4, most)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static Line line(Object[] row) {
        return new Line(
                ImportJob.numberOf(((Number) row[0]).longValue()),
                ImportKind.valueOf((String) row[1]),
                (String) row[2],
                (boolean) row[3],
                ImportState.valueOf((String) row[4]),
                ((Number) row[5]).intValue(),
                ((Number) row[6]).intValue(),
                ((Number) row[7]).intValue(),
                (String) row[8],
                row[9] instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) row[9]).toInstant());
    }
}
