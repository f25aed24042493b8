package lazaret.reporting.trips;

import lazaret.platform.RefusalCode;

/** Why a paper of transfers is not made. */
public enum TripsRefusal implements RefusalCode {
    /** More transfers on one day than one log holds. */
    LOG_IS_TOO_LONG(Kind.VALUE),
    /** There is no paper of this name. */
    NO_SUCH_PAPER(Kind.UNKNOWN);

    private final Kind kind;

    TripsRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
