package lazaret.platform;

/** Refusals that any capability may give. */
public enum PlatformRefusal implements RefusalCode {
    UNKNOWN_FIELD(Kind.MALFORMED),
    NOT_JSON(Kind.MALFORMED),
    MALFORMED_VALUE(Kind.MALFORMED),
    FIELD_IS_MISSING(Kind.VALUE),
    VALUE_IS_TOO_LONG(Kind.VALUE),
    VALUE_IS_NOT_KNOWN(Kind.VALUE),
    TIME_IN_THE_FUTURE(Kind.VALUE),
    NOT_FOUND(Kind.UNKNOWN),
    CHANGED_MEANWHILE(Kind.STALE),
    /** Two people wanted the same at the same moment, again and again: try once more. */
    TOO_MANY_AT_ONCE(Kind.RULE),
    BROKEN_RULE(Kind.RULE);

    private final Kind kind;

    PlatformRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
