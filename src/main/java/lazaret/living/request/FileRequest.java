package lazaret.living.request;

import static lazaret.living.LivingRefusal.TOO_MANY_OPEN_REQUESTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.living.slip.Room;
import lazaret.living.slip.RoomToken;
import lazaret.living.slip.SlipLimits;
import lazaret.living.slip.Slips;

/** A room asks for something, by its slip and without an account: the token is the right. */
@Stateless
@PermitAll
public class FileRequest {
    /** What one room may wait for at once. */
    public static final int MOST_OPEN = 6;

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
     * Files the wish once, however often it is tapped.
     *
     * @return the number of the request
     * @throws lazaret.platform.RefusalException TOO_MANY_CALLS, SLIP_IS_NOT_VALID, TOO_MANY_OPEN_REQUESTS
     */
    public String file(RoomToken token, Wish wish) {
        limits.change(token);
        Room room = slips.lock(token);
        return requests.filedBefore(room.stay(), wish.tap())
                .map(LivingRequest::number)
                .orElseGet(() -> fileFirst(room, wish));
    }

    private String fileFirst(Room room, Wish wish) {
        if (requests.open(room.stay()) >= MOST_OPEN) {
            throw TOO_MANY_OPEN_REQUESTS.refusal(MOST_OPEN).asException();
        }
        LivingRequest request = new LivingRequest(room.stay(), room.facility(), wish, clock.instant());
        requests.add(request);
        // Never its words: they may tell of an illness.
        Caller.as(
                room.asActor(),
                caller.source(),
                () -> audit.record(
                        "living.file-request",
                        request.number(),
                        room.facility(),
                        wish.kind().name()));
        return request.number();
    }
}
