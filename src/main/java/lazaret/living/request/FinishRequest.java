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

/** What a room asked for was brought or done. */
@Stateless
public class FinishRequest {
    @Inject
    private Requests requests;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Ends the request, whether somebody had taken it before or not.
     *
     * @param at when; null: just now
     * @throws lazaret.platform.RefusalException NO_SUCH_REQUEST, NOT_YOUR_FACILITY, NOT_ALLOWED, REQUEST_HAS_ENDED
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN})
    public void finish(String number, Instant at) {
        LivingRequest request = requests.lockForStaff(number);
        request.finish(Stamp.past(at, clock.instant(), caller.username()));
        audit.record(
                "living.finish-request",
                number,
                request.facilityCode(),
                request.kind().name());
    }
}
