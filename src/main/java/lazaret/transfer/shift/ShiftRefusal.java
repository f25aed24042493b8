package lazaret.transfer.shift;

import lazaret.platform.RefusalCode;

/** Why a shift cannot be planned or called off. */
public enum ShiftRefusal implements RefusalCode {
    NO_SUCH_SHIFT(Kind.UNKNOWN),
    VEHICLE_OR_STATION(Kind.VALUE),
    NO_SUCH_STATION(Kind.VALUE),
    CREW_IS_MISSING(Kind.VALUE),
    NOT_IN_A_CREW(Kind.VALUE),
    TIME_IS_MISSING(Kind.VALUE),
    ENDS_BEFORE_IT_BEGINS(Kind.VALUE),
    ENDS_IN_THE_PAST(Kind.VALUE),
    VEHICLE_IS_PLANNED(Kind.RULE),
    MEMBER_IS_PLANNED(Kind.RULE),
    SHIFT_IS_OVER(Kind.RULE);

    private final Kind kind;

    ShiftRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
