package lazaret.stay.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.Stays;
import lazaret.stay.departure.SignOff;
import lazaret.stay.departure.SignOffs;

/** A clinician takes the signature back before the person has left. */
@Stateless
public class WithdrawSignOff {
    @Inject
    private Stays stays;

    @Inject
    private SignOffs signOffs;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws lazaret.platform.RefusalException REASON_IS_MISSING, NO_SUCH_STAY, NOT_YOUR_FACILITY, NOT_SIGNED_OFF */
    @RolesAllowed(Roles.CLINICIAN)
    public void withdraw(String number, String reason) {
        if (reason == null || reason.isBlank()) {
            throw GateRefusal.REASON_IS_MISSING.at("/reason").asException();
        }
        Stay stay = stays.lock(number);
        scope.require(stay.facilityCode());
        stay.requirePresent();
        Stamp stamp = Stamp.now(clock.instant(), caller.username());
        if (!signOffs.end(stay, SignOff.Outcome.WITHDRAWN, reason.strip(), stamp)) {
            throw GateRefusal.NOT_SIGNED_OFF.refusal(number).asException();
        }
        audit.record("stay.sign-off-withdraw", stay.number(), stay.facilityCode(), "");
    }
}
