package lazaret.stay;

/** Where a stay is in its life; computed from its times, never stored. */
public enum StayState {
    RESERVED,
    PRESENT,
    DEPARTED,
    CANCELLED,
    VOIDED
}
