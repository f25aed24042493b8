package lazaret.access;

import lazaret.platform.RefusalCode;

/** Refusals of the door. */
public enum AccessRefusal implements RefusalCode {
    NOT_ALLOWED(Kind.FORBIDDEN),
    NOT_YOUR_FACILITY(Kind.FORBIDDEN),
    WRONG_NAME_OR_PASSWORD(Kind.VALUE),
    TOO_MANY_ATTEMPTS(Kind.TOO_OFTEN),
    PASSWORD_IS_TOO_SHORT(Kind.VALUE),
    PASSWORD_IS_THE_OLD_ONE(Kind.VALUE),
    NOT_SIGNED_IN(Kind.FORBIDDEN),
    PASSWORD_MUST_BE_CHANGED(Kind.FORBIDDEN),
    USERNAME_IS_TAKEN(Kind.RULE),
    UNKNOWN_ACCOUNT(Kind.VALUE),
    PRESENT_PASSWORD_IS_WRONG(Kind.VALUE),
    USERNAME_IS_MALFORMED(Kind.VALUE),
    NAME_IS_MISSING(Kind.VALUE),
    FACILITY_IS_MISSING(Kind.VALUE),
    UNKNOWN_FACILITIES(Kind.VALUE),
    LAST_ADMINISTRATOR(Kind.RULE),
    NOT_FOR_YOURSELF(Kind.RULE);

    private final Kind kind;

    AccessRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
