package lazaret.living.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.living.Stamp;

/** Somebody sees to a request: the room reads that it is in work, and colleagues that it is not theirs. */
@Stateless
public class TakeRequest {
    @Inject
    private Requests requests;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Of two who take at once the second is told who was first.
     *
     * @param at when; null: just now
     * @throws lazaret.platform.RefusalException NO_SUCH_REQUEST, NOT_YOUR_FACILITY, NOT_ALLOWED, REQUEST_IS_TAKEN, REQUEST_HAS_ENDED
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN})
    public void take(String number, Instant at) {
        LivingRequest request = requests.lockForStaff(number);
        request.take(Stamp.past(at, clock.instant(), caller.username()));
        audit.record(
                "living.take-request",
                number,
                request.facilityCode(),
                request.kind().name());
    }
}
