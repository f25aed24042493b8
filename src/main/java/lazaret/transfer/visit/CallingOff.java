package lazaret.transfer.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lazaret.platform.PlatformRefusal;
import lazaret.stay.Stamp;
import lazaret.transfer.TransferRefusal;
import lazaret.transfer.Transfers;
import lazaret.transfer.dispatch.Calling;

/** What calling off one visit and a whole series have in common. Locks in the order of everybody: the trip before the person. */
@ApplicationScoped
class CallingOff {
    private static final int LONGEST_REASON = 100;

    @Inject
    private Visits visits;

    @Inject
    private VisitStates states;

    @Inject
    private Transfers transfers;

    @Inject
    private Calling calling;

    static String reasoned(String reason) {
        if (reason == null || reason.isBlank()) {
            throw TransferRefusal.REASON_IS_MISSING.at("/reason").asException();
        }
        if (reason.length() > LONGEST_REASON) {
            throw PlatformRefusal.VALUE_IS_TOO_LONG
                    .at("/reason", "reason", LONGEST_REASON)
                    .asException();
        }
        return reason.strip();
    }

    void lockTripOf(Visits.Planned visit) {
        if (visit.there() != null) {
            transfers.lock(visit.there());
        }
    }

    /** @throws lazaret.platform.RefusalException VISIT_IS_OVER, IS_ON_THE_VISIT */
    void one(Visits.Planned visit, String reason, Stamp stamp) {
        VisitState state = states.of(visit);
        String number = VisitNumbers.visit(visit.id());
        if (state == VisitState.OVER || state == VisitState.CALLED_OFF) {
            throw VisitRefusal.VISIT_IS_OVER.refusal(number).asException();
        }
        if (!state.isToCome() || state == VisitState.ON_THE_WAY && isAboard(visit)) {
            throw VisitRefusal.IS_ON_THE_VISIT.refusal(number).asException();
        }
        if (state == VisitState.ON_THE_WAY) {
            calling.off(visit.there(), reason, stamp);
        }
        visits.callOff(visit.id(), reason, stamp);
    }

    boolean isAboard(Visits.Planned visit) {
        return transfers.lock(visit.there()).isAboard();
    }

    /** Whether it can be called off at this moment. */
    boolean mayBeCalledOff(Visits.Planned visit) {
        VisitState state = states.of(visit);
        return state.isToCome() && !(state == VisitState.ON_THE_WAY && isAboard(visit));
    }
}
