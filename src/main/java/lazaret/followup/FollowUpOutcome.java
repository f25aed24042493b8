package lazaret.followup;

/** How an observation ended, where somebody said so; one whose days are over and that owes nothing needs no word. */
public enum FollowUpOutcome {
    /** The days are over and nothing was found. */
    WELL,
    /** Comes with a positive test alone. */
    POSITIVE,
    /** Nobody could be reached any more. */
    LOST,
    DIED
}
