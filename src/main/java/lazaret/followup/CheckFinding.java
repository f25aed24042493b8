package lazaret.followup;

/** What a visit found (the first two), or a test. */
public enum CheckFinding {
    WELL,
    UNWELL,
    NEGATIVE,
    POSITIVE,
    INCONCLUSIVE
}
