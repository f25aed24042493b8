package lazaret.clearance;

/** Where the sample of a test day stands. */
public enum TestState {
    /** Taken, whatever its result. */
    DONE,
    /** Today, and not taken yet. */
    DUE,
    /** The day is over, and no sample was taken since. */
    OVERDUE,
    /** The day is over without a sample; another one was taken later. */
    MISSED,
    TO_COME,
    /** The day lies before the person was found. */
    NOT_OWED
}
