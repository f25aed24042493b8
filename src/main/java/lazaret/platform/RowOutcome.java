package lazaret.platform;

import java.util.List;

/** What became of one row of an imported file. */
public record RowOutcome(State state, List<Refusal> refusals) {
    public static final RowOutcome DONE = new RowOutcome(State.DONE, List.of());
    public static final RowOutcome CHANGED = new RowOutcome(State.CHANGED, List.of());
    public static final RowOutcome SKIPPED = new RowOutcome(State.SKIPPED, List.of());

    /** The four ends a row may come to. */
    public enum State {
        /** Something new was added. */
        DONE,
        /** Something known was brought up to date. */
        CHANGED,
        /** The same was there already: nothing was written. */
        SKIPPED,
        /** The row cannot be taken; the refusals say why, each pointing at its column. */
        REFUSED
    }

    public RowOutcome {
        refusals = List.copyOf(refusals);
    }

    public static RowOutcome refused(List<Refusal> why) {
        return new RowOutcome(State.REFUSED, why);
    }

    /**
     * The outcome itself, where the row was a single request and not a line of a file.
     *
     * @throws RefusalException if it was refused
     */
    public RowOutcome orThrow() {
        RefusalException.throwIfAny(refusals);
        return this;
    }

    public boolean isRefused() {
        return state == State.REFUSED;
    }
}
