package lazaret.transfer.board;

/** What a vehicle does at the moment; derived from its trip, its checks and its shifts. */
public enum VehicleState {
    READY,
    /** Fit and clean, with shifts planned and none of them now. */
    OFF_SHIFT,
    ON_TRIP,
    AWAITING_DISINFECTION,
    AWAITING_VERIFICATION,
    OUT_OF_SERVICE
}
