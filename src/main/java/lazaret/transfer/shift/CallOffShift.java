package lazaret.transfer.shift;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.platform.PlatformRefusal;
import lazaret.transfer.TransferRefusal;

/** A planned shift does not take place, or ends now; a trip that is under way goes on. */
@Stateless
public class CallOffShift {
    private static final int LONGEST_REASON = 100;

    @Inject
    private PlannedShifts shifts;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Calls it off.
     *
     * @return from when on nobody is on duty any more
     * @throws lazaret.platform.RefusalException NO_SUCH_SHIFT, SHIFT_IS_OVER, REASON_IS_MISSING
     */
    @RolesAllowed(Roles.DISPATCHER)
    public Instant callOff(String number, String reason) {
        if (reason == null || reason.isBlank()) {
            throw TransferRefusal.REASON_IS_MISSING.at("/reason").asException();
        }
        if (reason.length() > LONGEST_REASON) {
            throw PlatformRefusal.VALUE_IS_TOO_LONG
                    .at("/reason", "reason", LONGEST_REASON)
                    .asException();
        }
        PlannedShifts.Planned shift = shifts.lock(ShiftList.id(number)).orElseThrow(() -> ShiftRefusal.NO_SUCH_SHIFT
                .refusal(String.valueOf(number))
                .asException());
        Instant now = clock.instant();
        if (shift.calledOff() || !shift.ends().isAfter(now)) {
            throw ShiftRefusal.SHIFT_IS_OVER.refusal(number).asException();
        }
        Instant ends = now.isBefore(shift.from()) ? shift.from() : now;
        shifts.callOff(shift.id(), ends, reason.strip(), now, caller.username());
        audit.record("transfer.call-off-shift", number, null, shift.what() + " " + reason.strip());
        return ends;
    }
}
