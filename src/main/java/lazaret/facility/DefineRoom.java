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

/** Adds a room with its beds, or redefines it; its unit comes with it. Beds are added later, never removed. */
@Stateless
public class DefineRoom {
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
    public RowOutcome.State define(RoomRow definition) {
        if (!caller.role().equals(Roles.ADMINISTRATOR)) {
            scope.require(definition.facility());
        }
        RowOutcome outcome = new RoomBatch(em, new SeenInFile())
                .take(List.of(definition))
                .get(0)
                .orThrow();
        audit.record(
                "facility.defineRoom",
                definition.code(),
                definition.facility(),
                outcome.state().name());
        return outcome.state();
    }
}
