package lazaret.reporting;

import lazaret.platform.RefusalCode;

/** Why a report is not made. */
public enum ReportingRefusal implements RefusalCode {
    /** A window has a beginning before its end. */
    WINDOW_ENDS_BEFORE_IT_BEGINS(Kind.VALUE),
    /** There is no facility with this code. */
    FACILITY_IS_UNKNOWN(Kind.VALUE),
    /** A report of one facility was asked for without naming it. */
    FACILITY_IS_MISSING(Kind.VALUE),
    /** A facility was named for a report that counts people, wherever they lie. */
    REPORT_IS_OF_THE_CITY(Kind.VALUE),
    /** The facility has no room of this number. */
    ROOM_IS_UNKNOWN(Kind.VALUE),
    /** No report was handed out under this number, or not to the caller. */
    NO_SUCH_REPORT(Kind.UNKNOWN);

    private final Kind kind;

    ReportingRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
