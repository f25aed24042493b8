package lazaret.transfer.board;

/** What a vehicle does at the moment; derived from its trip and its checks. */
public enum VehicleState {
    READY,
    ON_TRIP,
    AWAITING_DISINFECTION,
    AWAITING_VERIFICATION,
    OUT_OF_SERVICE
}
