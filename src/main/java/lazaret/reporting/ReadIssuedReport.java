package lazaret.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;

/** The same file again, byte for byte as it was handed out. */
@Stateless
public class ReadIssuedReport {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private AuditTrail audit;

    /**
     * The own reports, as long as the facilities they are of are the own ones; for the offices of the city all others, too,
     * that they could ask for themselves, and none that names anybody.
     *
     * @throws lazaret.platform.RefusalException NO_SUCH_REPORT, also for reports that are not the caller's
     */
    @RolesAllowed({Roles.OFFICIAL, Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.HYGIENE, Roles.ADMINISTRATOR})
    public IssuedReport read(String number) {
        boolean all = ReportHistory.OFFICES.contains(caller.role());
        List<?> rows = em.createNativeQuery("select r.format, r.content from issued_report r"
                        + " where r.number = ?1 and (r.issued_by = ?2 or (?3 and r.name = any(string_to_array(?6, ','))))"
                        + " and not (?3 and r.with_names)"
                        + " and (r.issued_by <> ?2 or ?4 or r.facilities <@ string_to_array(?5, ','))")
                .setParameter(1, number == null ? "" : number)
                .setParameter(2, caller.username())
                .setParameter(3, all)
                .setParameter(4, all || scope.limit().isEmpty())
                .setParameter(5, String.join(",", scope.limit().orElse(List.of())))
                .setParameter(6, String.join(",", ReportHistory.openTo(caller.role())))
                .getResultList();
        if (rows.isEmpty()) {
            throw ReportingRefusal.NO_SUCH_REPORT
                    .refusal(String.valueOf(number))
                    .asException();
        }
        Object[] row = (Object[]) rows.get(0);
        audit.record("reporting.read", number, null, "");
        return new IssuedReport(
                number, ReportFormat.valueOf(((String) row[0]).toUpperCase(Locale.ROOT)), (byte[]) row[1]);
    }
}
