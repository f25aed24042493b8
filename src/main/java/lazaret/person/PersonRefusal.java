package lazaret.person;

import lazaret.platform.RefusalCode;

/** Why something about a person is refused. */
public enum PersonRefusal implements RefusalCode {
    NO_SUCH_PERSON(Kind.UNKNOWN),
    NAME_HAS_CONTROL_CHARACTERS(Kind.VALUE),
    NAME_LOOKS_LIKE_A_FORMULA(Kind.VALUE),
    ID_IS_NOT_18_CHARACTERS(Kind.VALUE),
    ID_BIRTH_DATE_IS_IMPOSSIBLE(Kind.VALUE),
    ID_CHECK_DIGIT_IS_WRONG(Kind.VALUE),
    SEX_DISAGREES_WITH_ID(Kind.VALUE),
    PAPER_NUMBER_IS_MALFORMED(Kind.VALUE),
    PHONE_IS_MALFORMED(Kind.VALUE),
    CLINICAL_TYPE_ONLY_OF_CONFIRMED(Kind.VALUE),
    REGISTER_NUMBER_IS_MALFORMED(Kind.VALUE),
    REGISTER_NUMBER_IS_RESERVED(Kind.VALUE),
    PAPER_IS_REGISTERED(Kind.RULE),
    NUMBER_BELONGS_TO_ANOTHER(Kind.RULE),
    ROW_DIFFERS_FROM_REGISTER(Kind.RULE),
    DUPLICATE_IN_FILE(Kind.RULE),
    REGISTERED_BY_ANOTHER_MEANWHILE(Kind.RULE),
    REVEAL_NEEDS_A_REASON(Kind.VALUE),
    REASON_NAMES_SOMEBODY(Kind.VALUE);

    private final Kind kind;

    PersonRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
