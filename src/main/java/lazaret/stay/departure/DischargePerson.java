package lazaret.stay.departure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.clearance.Clearance;
import lazaret.stay.DepartureReason;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.Stays;

/** A clinician lets somebody go whom the adopted policy clears: discharge of patients, release of contacts. */
@Stateless
public class DischargePerson {
    @Inject
    private Stays stays;

    @Inject
    private Departing departing;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Judges again, in this transaction and behind the locks of all whose samples bear on it, and ends the stay. A departure that is entered
     * late has to hold at its own moment and now: a sample that arrived meanwhile keeps the gate shut.
     *
     * @throws NotClearException with every criterion that lacks
     */
    @RolesAllowed(Roles.CLINICIAN)
    public Departure discharge(String number, Instant at) {
        Stay stay = stays.lockToLeave(number);
        scope.require(stay.facilityCode());
        stay.requirePresent();
        Instant now = clock.instant();
        Stamp stamp = Stamp.past(at, now, caller.username(), "/at");
        Clearance verdict = departing.verdict(stay.person(), at);
        requireClear(verdict);
        requireClear(departing.verdict(stay.person(), now));
        DepartureReason reason = new Departing.Judged(stay.person().category(at), verdict).wayOut();
        return Departure.done(
                departing.leave(stay, reason, null, verdict, stamp).orElseThrow());
    }

    private static void requireClear(Clearance verdict) {
        if (!verdict.clear()) {
            throw new NotClearException(verdict);
        }
    }
}
