package lazaret.stay.departure;

import static lazaret.stay.StayRefusal.NOT_THIS_WAY_OUT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.stay.DepartureReason;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.Stays;

/** A clinician records that somebody died, left against advice or absconded; the latter two take a second clinician. */
@Stateless
public class RecordDeparture {
    @Inject
    private Stays stays;

    @Inject
    private Departing departing;

    @Inject
    private RequestOverride requestOverride;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * @param confirmedBy user name of the clinician who is asked to confirm; null: any other one
     * @throws lazaret.platform.RefusalException NOT_THIS_WAY_OUT for reasons that have a call of their own
     */
    @RolesAllowed(Roles.CLINICIAN)
    public Departure depart(String number, Instant at, DepartureReason reason, String detail, String confirmedBy) {
        if (reason == DepartureReason.AGAINST_ADVICE || reason == DepartureReason.ABSCONDED) {
            return requestOverride.request(number, at, reason, detail, confirmedBy);
        }
        if (reason != DepartureReason.DEATH) {
            throw NOT_THIS_WAY_OUT.at("/reason", reason).asException();
        }
        Stay stay = stays.lock(number);
        scope.require(stay.facilityCode());
        Stamp stamp = Stamp.past(at, clock.instant(), caller.username(), "/at");
        departing.leave(stay, reason, detail, null, stamp);
        return Departure.done(null);
    }
}
