package lazaret.living;

import lazaret.platform.RefusalCode;

/** Why a request, a slip, a note or a plan is not taken. */
public enum LivingRefusal implements RefusalCode {
    SLIP_IS_NOT_VALID(Kind.UNKNOWN),
    TOO_MANY_CALLS(Kind.TOO_OFTEN),
    PAGE_IS_OUTDATED(Kind.VALUE),
    TOO_MANY_OPEN_REQUESTS(Kind.RULE),
    KIND_IS_MISSING(Kind.VALUE),
    WORDS_ARE_TOO_LONG(Kind.VALUE),
    NO_SUCH_REQUEST(Kind.UNKNOWN),
    REQUEST_IS_TAKEN(Kind.RULE),
    REQUEST_HAS_ENDED(Kind.RULE),
    BEFORE_THE_REQUEST(Kind.VALUE),
    REASON_IS_MISSING(Kind.VALUE),
    STAY_HAS_ENDED(Kind.RULE),
    TOO_MANY_SLIPS(Kind.TOO_LARGE),
    NOTE_IS_EMPTY(Kind.VALUE),
    NO_SUCH_NOTE(Kind.UNKNOWN),
    NOTE_IS_CORRECTED_ALREADY(Kind.RULE),
    PLAN_IS_INCOMPLETE(Kind.VALUE);

    private final Kind kind;

    LivingRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
