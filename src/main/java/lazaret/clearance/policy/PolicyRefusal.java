package lazaret.clearance.policy;

import lazaret.platform.RefusalCode;

/** What is wrong with a policy document, or stands against adopting a version. */
public enum PolicyRefusal implements RefusalCode {
    NOT_A_DOCUMENT(Kind.MALFORMED),
    FIELD_IS_MISSING(Kind.VALUE),
    FIELD_IS_UNKNOWN(Kind.VALUE),
    NOT_A_NUMBER(Kind.VALUE),
    NUMBER_IS_IMPOSSIBLE(Kind.VALUE),
    WORD_IS_UNKNOWN(Kind.VALUE),
    CANNOT_BE_READ(Kind.VALUE),
    CRITERION_IS_TWICE(Kind.VALUE),
    NOT_OF_THIS_KIND(Kind.VALUE),
    ENDS_BEFORE_IT_BEGINS(Kind.VALUE),
    DAYS_ARE_NOT_HELD(Kind.VALUE),
    NO_TEST_DAYS(Kind.VALUE),
    ID_IS_TAKEN(Kind.RULE),
    ID_IS_IMPOSSIBLE(Kind.VALUE),
    CHANGES_NOTHING(Kind.RULE),
    DAY_IS_PAST(Kind.RULE);

    private final Kind kind;

    PolicyRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
