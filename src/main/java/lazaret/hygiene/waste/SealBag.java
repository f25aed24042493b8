package lazaret.hygiene.waste;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.platform.RefusalException;

/** A bag of medical waste is sealed and weighed; it waits until it is handed over. */
@Stateless
public class SealBag {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @return the number on its label
     * @throws RefusalException NOT_YOUR_FACILITY, NO_SUCH_FACILITY, KIND_IS_MISSING, WEIGHT_IS_IMPLAUSIBLE,
     *     TEXT_IS_TOO_LONG, TIME_IN_THE_FUTURE
     */
    @RolesAllowed({Roles.HYGIENE, Roles.FACILITY_MANAGER})
    public String seal(String facility, Sealing sealing) {
        scope.require(facility);
        Instant now = clock.instant();
        RefusalException.throwIfAny(sealing.refusals(now));
        Instant at = sealing.sealedAt() == null ? now : sealing.sealedAt();
        WasteBag bag = new WasteBag(facility, sealing, at, caller.username(), now);
        em.persist(bag);
        em.flush();
        audit.record("hygiene.seal-waste", bag.number(), facility, sealing.kind() + " " + sealing.weightKg());
        return bag.number();
    }
}
