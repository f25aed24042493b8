package lazaret.transfer.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;
import lazaret.stay.Stamp;
import lazaret.stay.Stays;
import lazaret.transfer.Cause;
import lazaret.transfer.Destination;
import lazaret.transfer.Equipment;
import lazaret.transfer.Transfer;
import lazaret.transfer.Urgency;
import lazaret.transfer.Wish;
import lazaret.transfer.dispatch.Requesting;
import lazaret.transfer.dispatch.Standing;

/**
 * The next trip of a visit is requested: there, or back to the bed that is kept. It is a transfer like any other, assigned,
 * driven and aborted by the same steps.
 */
@Stateless
public class RequestVisitTrip {
    @Inject
    private Visits visits;

    @Inject
    private VisitStates states;

    @Inject
    private Requesting requesting;

    @Inject
    private People people;

    @Inject
    private Stays stays;

    @Inject
    private Reach reach;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** @throws lazaret.platform.RefusalException NO_SUCH_VISIT, VISIT_IS_OVER, TRIP_IS_UNDER_WAY, LIES_IN_NO_BED, PERSON_HAS_A_TRANSFER */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER})
    public Standing request(String number) {
        Visits.Planned found = visits.find(VisitNumbers.visitId(number)).orElseThrow(() -> VisitRefusal.NO_SUCH_VISIT
                .refusal(String.valueOf(number))
                .asException());
        Person person = people.lock(found.person());
        reach.require(person);
        Visits.Planned visit = visits.find(found.id()).orElseThrow();
        VisitState state = states.of(visit);
        if (state == VisitState.ON_THE_WAY || state == VisitState.COMING_BACK) {
            throw VisitRefusal.TRIP_IS_UNDER_WAY.refusal(number).asException();
        }
        if (state == VisitState.OVER || state == VisitState.CALLED_OFF) {
            throw VisitRefusal.VISIT_IS_OVER.refusal(number).asException();
        }
        boolean back = state == VisitState.THERE;
        Transfer transfer = requesting.request(
                person,
                wish(visit, back),
                back ? home(person) : there(person, visit),
                Stamp.now(clock.instant(), caller.username()));
        visits.trip(visit.id(), transfer.number(), back);
        return new Standing(transfer.number(), transfer.state(), null, null);
    }

    private static Wish wish(Visits.Planned visit, boolean back) {
        return new Wish(
                visit.person(),
                "",
                Urgency.ROUTINE,
                back ? Cause.VISIT_RETURN : Cause.VISIT,
                visit.carer(),
                null,
                Equipment.split(visit.needs()));
    }

    private Destination there(Person person, Visits.Planned visit) {
        if (stays.presentOf(person).isEmpty()) {
            throw VisitRefusal.LIES_IN_NO_BED.at("/person", person.number()).asException();
        }
        return Destination.facility(visit.facility());
    }

    private Destination home(Person person) {
        return stays.keptFor(person)
                .map(kept -> Destination.bed(kept.bed().code(), kept.facilityCode()))
                .orElseThrow(() -> VisitRefusal.LIES_IN_NO_BED
                        .at("/person", person.number())
                        .asException());
    }
}
