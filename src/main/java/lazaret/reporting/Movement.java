package lazaret.reporting;

/**
 * Who came and went in a window (from, to]. Opening and closing are counted from who was present at the two moments,
 * independently of the arrivals and departures between them, so that {@link #difference()} checks the one by the other.
 *
 * @param opening people present at the beginning of the window; they came before it
 * @param admitted came from outside, not by transfer and not by a move within the facility
 * @param transferredIn came from another facility by transfer
 * @param transferredOut left for another facility by transfer
 * @param discharged end of treatment
 * @param released end of quarantine
 * @param died died in the facility
 * @param left left by override, against advice or absconded
 * @param closing people present at the end of the window
 */
public record Movement(
        int opening,
        int admitted,
        int transferredIn,
        int transferredOut,
        int discharged,
        int released,
        int died,
        int left,
        int closing) {

    public static final Movement NONE = new Movement(0, 0, 0, 0, 0, 0, 0, 0, 0);

    public Movement plus(Movement other) {
        return new Movement(
                opening + other.opening,
                admitted + other.admitted,
                transferredIn + other.transferredIn,
                transferredOut + other.transferredOut,
                discharged + other.discharged,
                released + other.released,
                died + other.died,
                left + other.left,
                closing + other.closing);
    }

    public int in() {
        return admitted + transferredIn;
    }

    public int out() {
        return transferredOut + discharged + released + died + left;
    }

    /** Opening + in − out − closing: 0, or the figures do not reconcile and the report says so in red. */
    public int difference() {
        return opening + in() - out() - closing;
    }
}
