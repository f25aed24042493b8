package lazaret.transfer.shift;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;
import lazaret.transfer.TransferRefusal;

/** A dispatcher plans who is on duty: with one vehicle, or at a station for whatever stands there. */
@Stateless
public class PlanShift {
    @Inject
    private PlannedShifts shifts;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Plans it.
     *
     * @return its number
     * @throws RefusalException with everything that is wrong with it; VEHICLE_IS_PLANNED, MEMBER_IS_PLANNED where another shift
     *     has the vehicle or somebody of the crew at some of this time
     */
    @RolesAllowed(Roles.DISPATCHER)
    public String plan(ShiftWish wish) {
        Instant now = clock.instant();
        List<Refusal> refusals = new ArrayList<>(wish.refusals(now));
        unknown(wish, refusals);
        RefusalException.throwIfAny(refusals);
        shifts.plannedVehicle(wish)
                .map(plate -> ShiftRefusal.VEHICLE_IS_PLANNED.at("/ambulance", plate))
                .ifPresent(refusals::add);
        shifts.plannedMember(wish)
                .map(name -> ShiftRefusal.MEMBER_IS_PLANNED.at("/crew", name))
                .ifPresent(refusals::add);
        RefusalException.throwIfAny(refusals);
        String number = ShiftList.number(shifts.add(wish, now, caller.username()));
        audit.record(
                "transfer.plan-shift",
                number,
                null,
                (wish.ambulance() == null ? wish.station() : wish.ambulance()) + " " + String.join(" ", wish.crew()));
        return number;
    }

    private void unknown(ShiftWish wish, List<Refusal> refusals) {
        if (wish.ambulance() != null && !shifts.hasVehicle(wish.ambulance())) {
            refusals.add(TransferRefusal.NO_SUCH_AMBULANCE.at("/ambulance", wish.ambulance()));
        }
        if (wish.station() != null && !shifts.hasStation(wish.station())) {
            refusals.add(ShiftRefusal.NO_SUCH_STATION.at("/station", wish.station()));
        }
        wish.crew().stream()
                .filter(name -> !shifts.isInACrew(name))
                .map(name -> ShiftRefusal.NOT_IN_A_CREW.at("/crew", name))
                .forEach(refusals::add);
    }
}
