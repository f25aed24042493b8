package lazaret.stay.board;

/** What a bed, or a room for one, is at this moment: the seven states of every board (screens.md). */
public enum BedState {
    ASSIGNABLE,
    RESERVED,
    OCCUPIED,
    AWAITING_DISINFECTION,
    AWAITING_VERIFICATION,
    OUT_OF_SERVICE,
    /** Somebody lies where a rule forbids it: to be dealt with at once. */
    BREACH
}
