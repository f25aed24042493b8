package lazaret.exchange.imports;

/** How far an import is. */
public enum ImportState {
    /** Waiting for its turn or at work. */
    RUNNING,
    /** Every row was taken, passed over or refused with a reason. */
    DONE,
    /** It ended before the end of the file; the rows before stand. */
    FAILED,
    /** Somebody stopped it; the rows before stand. */
    CANCELLED
}
