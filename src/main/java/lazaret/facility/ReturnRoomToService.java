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

/** Gives a room back that was out of service. */
@Stateless
public class ReturnRoomToService {
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
     * @param at not in the future; null means now
     */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public void giveBack(String roomCode, Instant at) {
        Room room = stock.room(roomCode);
        scope.require(room.facilityCode());
        Instant now = clock.instant();
        Instant from = at == null ? now : at;
        if (from.isAfter(now)) {
            throw PlatformRefusal.TIME_IN_THE_FUTURE.at("/at", from).asException();
        }
        RoomOutage outage = readiness.openOutageOf(room).orElseThrow(() -> FacilityRefusal.ROOM_IS_IN_SERVICE
                .refusal(room.code())
                .asException());
        outage.end(from, caller.username(), now);
        audit.record("facility.returnRoomToService", room.code(), room.facilityCode(), "");
    }
}
