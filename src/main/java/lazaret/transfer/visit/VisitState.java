package lazaret.transfer.visit;

import lazaret.transfer.TransferState;

/** Where a visit stands; derived from its trips and from whether it was called off. */
public enum VisitState {
    PLANNED,
    /** The way there is requested, or under way. */
    ON_THE_WAY,
    THERE,
    /** The way back is requested, or under way. */
    COMING_BACK,
    OVER,
    /** The way there came to nothing; another can be requested. */
    FAILED,
    CALLED_OFF;

    /**
     * Derives it.
     *
     * @param there state of the last trip there; null before one was requested
     * @param back state of the last trip back; null before one was requested
     */
    static VisitState of(boolean calledOff, TransferState there, TransferState back) {
        if (back != null && back != TransferState.ABORTED) {
            return hasArrived(back) ? OVER : COMING_BACK;
        }
        if (there != null && hasArrived(there)) {
            return THERE;
        }
        if (calledOff) {
            return CALLED_OFF;
        }
        if (there == null) {
            return PLANNED;
        }
        return there == TransferState.ABORTED ? FAILED : ON_THE_WAY;
    }

    private static boolean hasArrived(TransferState state) {
        return state == TransferState.HANDED_OVER
                || state == TransferState.VEHICLE_DISINFECTED
                || state == TransferState.CLOSED;
    }

    /** Somebody is on it. */
    boolean isRunning() {
        return this == ON_THE_WAY || this == THERE || this == COMING_BACK;
    }

    /** Nobody is on the visit yet, and it may still be called off. */
    boolean isToCome() {
        return this == PLANNED || this == FAILED || this == ON_THE_WAY;
    }
}
