package lazaret.facility.staff;

import lazaret.platform.RefusalCode;

/** Why staff is not told, or a ratio not adopted. */
public enum StaffRefusal implements RefusalCode {
    NUMBER_IS_IMPOSSIBLE(Kind.VALUE),
    RATIO_IS_IMPOSSIBLE(Kind.VALUE),
    KIND_IS_MISSING(Kind.VALUE),
    RATIO_IS_OF_THE_PAST(Kind.RULE),
    SOURCE_IS_MISSING(Kind.VALUE),
    SOURCE_IS_TOO_LONG(Kind.VALUE);

    private final Kind kind;

    StaffRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
