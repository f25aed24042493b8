package lazaret.facility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.platform.PlatformRefusal;

/** Takes a room out of service: nobody new is placed there. Who lies there stays until moved. */
@Stateless
public class TakeRoomOutOfService {
    @Inject
    private Stock stock;

    @Inject
    private Readiness readiness;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /**
     * @param roomCode {@code H01/201}
     * @param since not in the future; null means now
     */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public void takeOut(String roomCode, String reason, Instant since) {
        Room room = stock.room(roomCode);
        scope.require(room.facilityCode());
        String why = Reason.required(reason);
        Instant now = clock.instant();
        Instant from = since == null ? now : since;
        if (from.isAfter(now)) {
            throw PlatformRefusal.TIME_IN_THE_FUTURE.at("/since", from).asException();
        }
        readiness.openOutageOf(room).ifPresent(open -> {
            throw FacilityRefusal.ROOM_IS_ALREADY_OUT_OF_SERVICE
                    .refusal(room.code(), open.since())
                    .asException();
        });
        stock.add(RoomOutage.begin(room, why, from, caller.username()));
        audit.record("facility.takeRoomOutOfService", room.code(), room.facilityCode(), why);
    }
}
