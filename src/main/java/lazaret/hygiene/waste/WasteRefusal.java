package lazaret.hygiene.waste;

import lazaret.platform.RefusalCode;

/** Why a bag is not sealed, not handed over or not voided. */
public enum WasteRefusal implements RefusalCode {
    NO_SUCH_FACILITY(Kind.UNKNOWN),
    NO_SUCH_BAG(Kind.UNKNOWN),
    KIND_IS_MISSING(Kind.VALUE),
    WEIGHT_IS_IMPLAUSIBLE(Kind.VALUE),
    NO_BAGS(Kind.VALUE),
    TOO_MANY_BAGS(Kind.VALUE),
    BAG_HAS_GONE(Kind.RULE),
    BAGS_OF_ONE_FACILITY(Kind.RULE),
    SEALED_LATER(Kind.RULE),
    RECEIVER_IS_MISSING(Kind.VALUE),
    MANIFEST_NUMBER_IS_TAKEN(Kind.RULE),
    REASON_IS_MISSING(Kind.VALUE),
    TEXT_IS_TOO_LONG(Kind.VALUE);

    private final Kind kind;

    WasteRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
