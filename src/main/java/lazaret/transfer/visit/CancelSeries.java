package lazaret.transfer.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;
import lazaret.stay.Stamp;

/** A series ends before its time: its visits to come are called off, one that somebody is on goes on to its return. */
@Stateless
public class CancelSeries {
    @Inject
    private Visits visits;

    @Inject
    private CallingOff callingOff;

    @Inject
    private People people;

    @Inject
    private Reach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws lazaret.platform.RefusalException NO_SUCH_SERIES, which is also one that is over; REASON_IS_MISSING */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER})
    public void cancel(String number, String reason) {
        String why = CallingOff.reasoned(reason);
        Visits.Series series = visits.series(VisitNumbers.seriesId(number))
                .orElseThrow(() -> VisitRefusal.NO_SUCH_SERIES
                        .refusal(String.valueOf(number))
                        .asException());
        visits.openOf(series.personId()).forEach(callingOff::lockTripOf);
        Person person = people.lock(series.person());
        reach.require(person);
        Stamp stamp = Stamp.now(clock.instant(), caller.username());
        visits.ofSeries(series.id()).stream()
                .filter(callingOff::mayBeCalledOff)
                .forEach(visit -> callingOff.one(visit, why, stamp));
        visits.end(series.id(), why, stamp);
        audit.record("transfer.end-series", number, series.facility(), why);
    }
}
