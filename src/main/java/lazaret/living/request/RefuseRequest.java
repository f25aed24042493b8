package lazaret.living.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.living.LivingRefusal;
import lazaret.living.Stamp;
import lazaret.living.Words;

/** What a room asked for cannot be done; the room reads why. */
@Stateless
public class RefuseRequest {
    private static final int LONGEST_REASON = 200;

    @Inject
    private Requests requests;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @param reason up to 200 characters, read by the room
     * @throws lazaret.platform.RefusalException REASON_IS_MISSING, WORDS_ARE_TOO_LONG, NO_SUCH_REQUEST,
     *     NOT_YOUR_FACILITY, NOT_ALLOWED, REQUEST_HAS_ENDED
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN})
    public void refuse(String number, String reason) {
        LivingRequest request = requests.lockForStaff(number);
        String why = Words.of(reason, LONGEST_REASON, "/reason");
        if (why.isEmpty()) {
            throw LivingRefusal.REASON_IS_MISSING.at("/reason").asException();
        }
        request.refuse(why, Stamp.past(null, clock.instant(), caller.username()));
        audit.record(
                "living.refuse-request",
                number,
                request.facilityCode(),
                request.kind().name());
    }
}
