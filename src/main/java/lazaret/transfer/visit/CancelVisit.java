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

/** One visit, or what is left of a series, does not take place; a trip there that has not fetched anybody is called off too. */
@Stateless
public class CancelVisit {
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

    /** @throws lazaret.platform.RefusalException NO_SUCH_VISIT, VISIT_IS_OVER, IS_ON_THE_VISIT, REASON_IS_MISSING */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER})
    public void cancel(String number, String reason) {
        String why = CallingOff.reasoned(reason);
        Visits.Planned visit = visits.find(VisitNumbers.visitId(number)).orElseThrow(() -> VisitRefusal.NO_SUCH_VISIT
                .refusal(String.valueOf(number))
                .asException());
        callingOff.lockTripOf(visit);
        Person person = people.lock(visit.person());
        reach.require(person);
        callingOff.one(visits.find(visit.id()).orElseThrow(), why, Stamp.now(clock.instant(), caller.username()));
        audit.record("transfer.cancel-visit", number, visit.facility(), why);
    }
}
