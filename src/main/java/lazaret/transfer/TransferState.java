package lazaret.transfer;

import java.util.Set;

/** Where a transfer is on its way; computed from its steps, never stored. */
public enum TransferState {
    REQUESTED,
    ASSIGNED,
    DEPARTED,
    PICKED_UP,
    HANDED_OVER,
    /** One person disinfected the vehicle, another has still to verify it. */
    VEHICLE_DISINFECTED,
    /** The person is there, the vehicle clean: the loop is closed. */
    CLOSED,
    ABORTED;

    /** @param happened the kinds of steps so far, in any order */
    public static TransferState after(Set<StepKind> happened) {
        if (happened.contains(StepKind.ABORTED)) {
            return ABORTED;
        }
        if (happened.contains(StepKind.VEHICLE_VERIFIED)) {
            return CLOSED;
        }
        if (happened.contains(StepKind.VEHICLE_DISINFECTED)) {
            return VEHICLE_DISINFECTED;
        }
        if (happened.contains(StepKind.HANDED_OVER)) {
            return HANDED_OVER;
        }
        if (happened.contains(StepKind.PICKED_UP)) {
            return PICKED_UP;
        }
        if (happened.contains(StepKind.DEPARTED)) {
            return DEPARTED;
        }
        return happened.contains(StepKind.ASSIGNED) ? ASSIGNED : REQUESTED;
    }

    /** Whether a bed is held for the person on the way: from the assignment to the hand-over. */
    public boolean isUnderWay() {
        return this == ASSIGNED || this == DEPARTED || this == PICKED_UP;
    }
}
