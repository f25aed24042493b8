package lazaret.transfer.visit;

import lazaret.platform.RefusalCode;

/** Why a visit is not planned, not driven to or not called off. */
public enum VisitRefusal implements RefusalCode {
    NO_SUCH_SERIES(Kind.UNKNOWN),
    NO_SUCH_VISIT(Kind.UNKNOWN),
    WEEKDAY_IS_MISSING(Kind.VALUE),
    TIME_IS_MISSING(Kind.VALUE),
    LASTS_TOO_LONG(Kind.VALUE),
    DAY_IS_MISSING(Kind.VALUE),
    DAY_IS_PAST(Kind.VALUE),
    DAYS_ARE_OUT_OF_RANGE(Kind.VALUE),
    NO_VISIT_ON_THESE_DAYS(Kind.VALUE),
    NOT_A_YELLOW_CODE_HOSPITAL(Kind.VALUE),
    LIES_IN_NO_BED(Kind.RULE),
    SERIES_RUNS_ALREADY(Kind.RULE),
    VISITS_OVERLAP(Kind.RULE),
    VISIT_IS_OVER(Kind.RULE),
    TRIP_IS_UNDER_WAY(Kind.RULE),
    IS_ON_THE_VISIT(Kind.RULE),
    RETURN_LEADS_THERE(Kind.RULE);

    private final Kind kind;

    VisitRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
