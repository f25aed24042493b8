package lazaret.transfer;

/** What can happen to a transfer after it was requested (domain.md §4). */
public enum StepKind {
    ASSIGNED,
    DEPARTED,
    PICKED_UP,
    HANDED_OVER,
    VEHICLE_DISINFECTED,
    VEHICLE_VERIFIED,
    /** To another bed, before the hand-over. */
    DIVERTED,
    ABORTED
}
