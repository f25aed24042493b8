package lazaret.clearance.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.clearance.Checks;
import lazaret.clearance.ClearanceRefusal;
import lazaret.clearance.Field;
import lazaret.platform.RefusalException;

/** Lets a version of the library apply from a day on. Nothing is taken back: another version is adopted instead. */
@Stateless
public class AdoptPolicy {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    private Policies policies;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * @param from the first local day on which it applies: today or later, so that what was in force on the day of a
     *     decision never changes afterwards
     * @throws RefusalException NO_SUCH_POLICY, POLICY_IS_ADOPTED, DAY_IS_PAST
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void adopt(String policyId, LocalDate from) {
        RefusalException.throwIfAny(new Checks()
                .present(policyId, Field.POLICY)
                .present(from, Field.FROM)
                .refusals());
        if (policies.find(policyId).isEmpty()) {
            throw ClearanceRefusal.NO_SUCH_POLICY.at("/policy", policyId).asException();
        }
        if (from.isBefore(LocalDate.ofInstant(clock.instant(), ZONE))) {
            throw PolicyRefusal.DAY_IS_PAST.at("/from", from.toString()).asException();
        }
        if (!policies.adopt(policyId, from, caller.username())) {
            throw ClearanceRefusal.POLICY_IS_ADOPTED
                    .at("/from", policyId, from.toString())
                    .asException();
        }
        audit.record("clearance.adoptPolicy", policyId, null, from.toString());
    }
}
