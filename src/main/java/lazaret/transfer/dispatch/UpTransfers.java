package lazaret.transfer.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lazaret.access.Caller;
import lazaret.clearance.health.SevereReading;
import lazaret.facility.FacilityKind;
import lazaret.facility.Stock;
import lazaret.person.Category;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.stay.Stamp;
import lazaret.stay.Stays;
import lazaret.transfer.Cause;
import lazaret.transfer.Destination;
import lazaret.transfer.Transfers;
import lazaret.transfer.Urgency;
import lazaret.transfer.Wish;

/**
 * Whoever is measured as severely ill is to be brought to a hospital that can treat it (domain.md §2 rule 6): a request is
 * recorded in the transaction of the reading, so that neither is there without the other.
 */
@ApplicationScoped
class UpTransfers {
    @Inject
    private Requesting requesting;

    @Inject
    private Transfers transfers;

    @Inject
    private People people;

    @Inject
    private Stays stays;

    @Inject
    private Stock stock;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    void request(@Observes SevereReading reading) {
        Person person = people.lock(reading.personNumber());
        Instant now = clock.instant();
        Category category = person.category(now);
        FacilityKind kind = category.infected() || category == Category.SUSPECTED
                ? FacilityKind.DESIGNATED_HOSPITAL
                : FacilityKind.YELLOW_CODE_HOSPITAL;
        if (isTreatedThere(person, kind) || transfers.openOf(person).isPresent()) {
            return;
        }
        Wish wish = new Wish(person.number(), "", Urgency.EMERGENCY, Cause.UP_TRANSFER, null, null);
        requesting.request(person, wish, Destination.anyOf(kind), Stamp.now(now, caller.username()));
    }

    private boolean isTreatedThere(Person person, FacilityKind kind) {
        return stays.presentOf(person)
                .filter(stay -> {
                    FacilityKind there = stock.facility(stay.facilityCode()).kind();
                    return there == kind || there == FacilityKind.DESIGNATED_HOSPITAL;
                })
                .isPresent();
    }
}
