package lazaret.transfer.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.facility.FacilityKind;
import lazaret.facility.Stock;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;
import lazaret.platform.RefusalException;
import lazaret.stay.Stamp;
import lazaret.stay.Stays;
import lazaret.stay.placement.Applicant;
import lazaret.stay.placement.Placing;
import lazaret.transfer.TransferRefusal;

/**
 * Somebody who lies in a bed is to be brought to a yellow-code hospital again and again, for example to dialysis, and back
 * each time. Nothing is held yet; each visit is driven by two trips of its own.
 */
@Stateless
public class RequestSeries {
    @Inject
    private Visits visits;

    @Inject
    private People people;

    @Inject
    private Stays stays;

    @Inject
    private Stock stock;

    @Inject
    private Placing placing;

    @Inject
    private Reach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Requests it.
     *
     * @return its number
     * @throws RefusalException with everything that is wrong with it; LIES_IN_NO_BED, SERIES_RUNS_ALREADY, VISITS_OVERLAP, or what
     *     forbids a yellow-code hospital to the person
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER})
    public String request(SeriesWish wish) {
        Instant now = clock.instant();
        RefusalException.throwIfAny(wish.refusals(visits.today(now)));
        Person person = people.lock(wish.person());
        reach.require(person);
        requireSuitable(person, wish, now);
        Stamp stamp = Stamp.now(now, caller.username());
        long series = visits.add(person.id(), carer(person, wish), wish, stamp);
        visits.add(series, person.id(), wish.periods(VisitNumbers.ZONE), now);
        String number = VisitNumbers.series(series);
        audit.record("transfer.request-series", number, wish.facility(), person.number() + " " + wish.purpose());
        return number;
    }

    private void requireSuitable(Person person, SeriesWish wish, Instant now) {
        if (stock.facility(wish.facility()).kind() != FacilityKind.YELLOW_CODE_HOSPITAL) {
            throw VisitRefusal.NOT_A_YELLOW_CODE_HOSPITAL
                    .at("/facility", wish.facility())
                    .asException();
        }
        if (stays.presentOf(person).isEmpty()) {
            throw VisitRefusal.LIES_IN_NO_BED.at("/person", person.number()).asException();
        }
        placing.policy()
                .aboutKind(Applicant.of(person, now), FacilityKind.YELLOW_CODE_HOSPITAL)
                .ifPresent(refusal -> {
                    throw refusal.pointingAt("/facility").asException();
                });
        if (visits.seriesOf(person.id()).stream()
                .anyMatch(open -> open.facility().equals(wish.facility()))) {
            throw VisitRefusal.SERIES_RUNS_ALREADY
                    .at("/person", person.number())
                    .asException();
        }
    }

    private Long carer(Person person, SeriesWish wish) {
        if (wish.carer() == null) {
            return null;
        }
        Person carer = people.person(wish.carer());
        if (carer.id().equals(person.id())) {
            throw TransferRefusal.CARER_IS_THE_PERSON.at("/carer").asException();
        }
        return carer.id();
    }
}
