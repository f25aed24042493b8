package lazaret.followup;

/** What is done on a day of the observation. */
public enum CheckKind {
    VISIT,
    TEST
}
