package lazaret.living.request;

import static lazaret.living.LivingRefusal.NO_SUCH_REQUEST;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.SignedIn;
import lazaret.living.Stamp;
import lazaret.living.slip.Room;
import lazaret.living.slip.RoomToken;
import lazaret.living.slip.SlipLimits;
import lazaret.living.slip.Slips;

/** A room no longer needs what it asked for. */
@Stateless
@PermitAll
public class WithdrawRequest {
    @Inject
    private SlipLimits limits;

    @Inject
    private Slips slips;

    @Inject
    private Requests requests;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Withdraws a request of the stay that the token stands for; that of another is as if it did not exist.
     *
     * @throws lazaret.platform.RefusalException TOO_MANY_CALLS, SLIP_IS_NOT_VALID, NO_SUCH_REQUEST, REQUEST_HAS_ENDED
     */
    public void withdraw(RoomToken token, String number) {
        limits.change(token);
        Room room = slips.lock(token);
        LivingRequest request = requests.lock(number);
        if (!request.isOf(room.stay())) {
            throw NO_SUCH_REQUEST.refusal(number).asException();
        }
        SignedIn actor = room.asActor();
        request.withdraw(Stamp.past(null, clock.instant(), actor.username()));
        Caller.as(
                actor,
                caller.source(),
                () -> audit.record(
                        "living.withdraw-request",
                        number,
                        room.facility(),
                        request.kind().name()));
    }
}
