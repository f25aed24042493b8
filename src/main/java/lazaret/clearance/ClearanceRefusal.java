package lazaret.clearance;

import lazaret.platform.RefusalCode;

/** Why something about specimens, results, readings or policies is refused. */
public enum ClearanceRefusal implements RefusalCode {
    NO_SUCH_SPECIMEN(Kind.UNKNOWN),
    NO_SUCH_POLICY(Kind.UNKNOWN),
    NOBODY_HAS_THIS_PAPER(Kind.VALUE),
    PAPER_IS_OF_ANOTHER(Kind.VALUE),
    BEFORE_BIRTH(Kind.VALUE),
    REPORTED_BEFORE_SAMPLED(Kind.VALUE),
    CT_IS_IMPOSSIBLE(Kind.VALUE),
    TEMPERATURE_IS_IMPOSSIBLE(Kind.VALUE),
    SPO2_IS_IMPOSSIBLE(Kind.VALUE),
    RESPIRATORY_RATE_IS_IMPOSSIBLE(Kind.VALUE),
    FINDINGS_ARE_AT_ODDS(Kind.VALUE),
    READING_SAYS_NOTHING(Kind.VALUE),
    SPECIMEN_IS_RECORDED(Kind.RULE),
    SPECIMEN_IS_VOID(Kind.RULE),
    RESULT_IS_RECORDED(Kind.RULE),
    NO_RESULT_TO_CORRECT(Kind.RULE),
    CORRECTION_CHANGES_NOTHING(Kind.RULE),
    READING_IS_RECORDED(Kind.RULE),
    NO_READING_TO_CORRECT(Kind.RULE),
    NO_ANSWER_TO_WITHDRAW(Kind.RULE),
    POLICY_IS_ADOPTED(Kind.RULE);

    private final Kind kind;

    ClearanceRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
