package lazaret.transfer.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import lazaret.access.AuditTrail;
import lazaret.person.Person;
import lazaret.platform.Texts;
import lazaret.stay.Relocated;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.Stays;
import lazaret.stay.departure.Departed;
import lazaret.transfer.Transfer;
import lazaret.transfer.Transfers;
import lazaret.transfer.dispatch.Calling;
import lazaret.transfer.dispatch.GoneForGood;

/**
 * What ends with a stay: whoever is discharged, released, brought elsewhere for good or dies goes on no visit any more, and no
 * bed is kept. Heard in the transaction of the departure.
 */
@ApplicationScoped
class EndOfVisits {
    @Inject
    private Visits visits;

    @Inject
    private VisitStates states;

    @Inject
    private Stays stays;

    @Inject
    private Transfers transfers;

    @Inject
    private Calling calling;

    @Inject
    private AuditTrail audit;

    void departed(@Observes Departed departed) {
        end(departed.stay().person(), departed.stamp());
    }

    void fetched(@Observes GoneForGood gone) {
        end(gone.person(), gone.stamp());
    }

    // A move within the house changes nothing; a facility that lets somebody in by itself does.
    void elsewhere(@Observes Relocated moved) {
        boolean elsewhere = moved.to() != null
                && !moved.to().facilityCode().equals(moved.from().facilityCode());
        if (elsewhere) {
            end(moved.from().person(), moved.stamp());
        }
    }

    private void end(Person person, Stamp stamp) {
        String reason = Texts.of(Texts.CHINESE, "visit.ended.left");
        for (Visits.Planned visit : visits.openOf(person.id())) {
            if (states.of(visit).isToCome()) {
                visits.callOff(visit.id(), reason, stamp);
            }
        }
        for (Visits.Series series : visits.seriesOf(person.id())) {
            visits.end(series.id(), reason, stamp);
            audit.record("transfer.end-series", VisitNumbers.series(series.id()), series.facility(), reason);
        }
        callOffTrip(person, reason, stamp);
        stays.keptFor(person).ifPresent(kept -> {
            kept.giveUp(stamp);
            stays.flush();
            audit.record("transfer.give-up-bed", kept.number(), kept.facilityCode(), reason);
        });
    }

    // Nobody is to be fetched for a visit any more. Whoever is aboard is brought to a bed by the crew.
    private void callOffTrip(Person person, String reason, Stamp stamp) {
        Optional<Transfer> open = transfers.openOf(person).filter(t -> t.cause().isOfAVisit() && !t.isAboard());
        open.ifPresent(transfer -> calling.off(transfer.number(), reason, stamp));
    }

    static boolean leadsTo(Transfer transfer, Stay kept) {
        return transfer.held().stays().contains(kept.id());
    }
}
