package lazaret.facility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.platform.RowOutcome;
import lazaret.platform.SeenInFile;

/** Founds a facility, or redefines the one of this code. A matter for administrators and managers of all facilities. */
@Stateless
public class DefineFacility {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private AuditTrail audit;

    /** @return whether something was added, changed, or the same was there already */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.FACILITY_MANAGER})
    public RowOutcome.State define(FacilityRow definition) {
        if (!caller.role().equals(Roles.ADMINISTRATOR)) {
            scope.requireAll();
        }
        RowOutcome outcome = new FacilityBatch(em, new SeenInFile())
                .take(List.of(definition))
                .get(0)
                .orThrow();
        audit.record(
                "facility.define",
                definition.code(),
                definition.code(),
                outcome.state().name());
        return outcome.state();
    }
}
