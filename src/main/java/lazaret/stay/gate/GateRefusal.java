package lazaret.stay.gate;

import lazaret.platform.RefusalCode;

/** Why nobody is signed off, nobody leaves on a signature, or a departure is not undone. */
public enum GateRefusal implements RefusalCode {
    LEAVES_IN_THE_PAST(Kind.VALUE),
    TOO_MANY_AT_A_CALL(Kind.VALUE),
    NOT_SIGNED_OFF(Kind.RULE),
    LEAVES_BEFORE_THE_SIGNATURE(Kind.RULE),
    /** Arguments: the specimen and its answer. */
    VOIDED_BY_A_SAMPLE(Kind.RULE),
    VOIDED_BY_CRITERIA(Kind.RULE),
    REASON_IS_MISSING(Kind.VALUE),
    NOTHING_TO_UNDO(Kind.RULE),
    UNDONE_ON_THE_SAME_DAY_ONLY(Kind.RULE),
    BED_WAS_GIVEN(Kind.RULE),
    BED_WAS_DISINFECTED(Kind.RULE);

    private final Kind kind;

    GateRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
