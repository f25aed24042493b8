package lazaret.exchange.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lazaret.access.AuditTrail;
import lazaret.access.Roles;

/** Stops an import after the chunk it is at. Rows already taken stay: the same file goes on from there. */
@Stateless
public class CancelImport {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private ImportJobs jobs;

    @Inject
    private AuditTrail audit;

    /** @throws lazaret.platform.RefusalException if there is no such import, or it has ended */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER, Roles.ADMINISTRATOR})
    public void cancel(String number) {
        int asked = em.createNativeQuery(
                        "update import_job set cancel_requested = true where id = ?1 and state = 'RUNNING'")
                .setParameter(1, jobs.require(number).id())
                .executeUpdate();
        if (asked == 0) {
            throw ImportRefusal.IMPORT_HAS_ENDED.refusal(number).asException();
        }
        audit.record("import.cancel", number, null, null);
    }
}
