package lazaret.followup;

import lazaret.platform.RefusalCode;

/** Why something is not recorded of an observation. */
public enum FollowUpRefusal implements RefusalCode {
    NO_SUCH_FOLLOW_UP(Kind.UNKNOWN),
    /** An outcome was recorded before. */
    FOLLOW_UP_HAS_ENDED(Kind.RULE),
    /** The departure was undone or voided: there is nothing to follow. */
    DEPARTURE_IS_VOID(Kind.RULE),
    BEFORE_THE_DEPARTURE(Kind.VALUE),
    /** Nobody is said to be well before the last day. */
    DAYS_ARE_NOT_OVER(Kind.RULE),
    /** Positive is what a test says: record the test. */
    POSITIVE_NEEDS_A_TEST(Kind.RULE),
    FINDING_IS_MISSING(Kind.VALUE),
    OUTCOME_IS_MISSING(Kind.VALUE),
    ONLY_A_CASE(Kind.VALUE),
    WORDS_ARE_TOO_LONG(Kind.VALUE),
    NO_SUCH_CHECK(Kind.UNKNOWN),
    CHECK_IS_NOT_DONE(Kind.RULE),
    /** Another record stands for it: correct that one. */
    CHECK_WAS_CORRECTED(Kind.RULE),
    FINDING_IS_OF_ANOTHER_KIND(Kind.VALUE),
    /** Of a sample that never was there is no result to correct: the test never was, either. */
    SAMPLE_IS_VOID(Kind.RULE),
    REASON_IS_MISSING(Kind.VALUE),
    FOLLOW_UP_RUNS(Kind.RULE),
    /** Correct or void the test; the outcome follows. */
    POSITIVE_STANDS_ON_ITS_TEST(Kind.RULE);

    private final Kind kind;

    FollowUpRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
