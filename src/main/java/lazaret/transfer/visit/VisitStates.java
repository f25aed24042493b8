package lazaret.transfer.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lazaret.transfer.Transfer;
import lazaret.transfer.TransferState;

/** Where visits stand, asked of their trips. */
@ApplicationScoped
class VisitStates {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    VisitState of(Visits.Planned visit) {
        return VisitState.of(visit.calledOff(), state(visit.there()), state(visit.back()));
    }

    private TransferState state(String number) {
        return number == null
                ? null
                : em.find(Transfer.class, Long.valueOf(number.substring(2))).state();
    }
}
