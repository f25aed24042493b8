package lazaret.living;

/** Which requests a list shows, in which order. */
public enum RequestOrder {
    /** Open ones, urgent before others and the newest of them first. */
    URGENT_FIRST,
    /** Open ones, whoever waits longest first. */
    OLDEST_FIRST,
    /** What was done, refused or withdrawn, latest first. */
    ENDED_LAST
}
