package lazaret.clearance;

/** What lung imaging shows against the time before (影像学); NONE: no statement was made. */
public enum Imaging {
    IMPROVED,
    NOT_IMPROVED,
    NONE
}
