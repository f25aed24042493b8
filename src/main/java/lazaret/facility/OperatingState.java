package lazaret.facility;

/** Whether a facility or a unit takes people; from the mildest to the strictest. */
public enum OperatingState {
    OPEN,
    /** Those who are there stay, nobody new comes. */
    PAUSED,
    CLOSED;

    /** Of a unit and its facility the stricter state counts. */
    public OperatingState stricter(OperatingState other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
