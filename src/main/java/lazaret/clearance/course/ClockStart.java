package lazaret.clearance.course;

/** What the days of a quarantine are counted from; printed beside every "day n of m". */
public enum ClockStart {
    LAST_EXPOSURE,
    ARRIVAL,
    /** Somebody in the same room turned positive. */
    POSITIVE_IN_ROOM,
    /** Somebody on the same floor turned positive, where the policy says so. */
    POSITIVE_ON_FLOOR,
    /** The last day a carer shared with the infected person cared for. */
    CARED_FOR_A_CASE,
    /** Somebody turned positive who came in the same carriage: the way they had together counts. */
    POSITIVE_IN_CARRIAGE
}
