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
    ABORTED,
    /** Another vehicle takes over, before the hand-over. */
    VEHICLE_REPLACED;

    /** Whether it may happen more than once to a transfer. */
    public boolean happensAgain() {
        return this == DIVERTED || this == VEHICLE_REPLACED;
    }
}
