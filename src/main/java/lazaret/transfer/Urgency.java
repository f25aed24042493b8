package lazaret.transfer;

/** How soon somebody has to be moved; the more urgent goes first. */
public enum Urgency {
    ROUTINE,
    URGENT,
    EMERGENCY
}
