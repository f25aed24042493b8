package lazaret.reporting.daily;

/** What became of the report of a day. */
public enum DailyState {
    /** In time: until the deadline, that moment included. */
    SIGNED,
    LATE,
    /** Not yet, and there is time. */
    DUE,
    MISSING;

    /** There are figures that can be added up. */
    public boolean isReported() {
        return this == SIGNED || this == LATE;
    }
}
