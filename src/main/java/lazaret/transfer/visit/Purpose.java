package lazaret.transfer.visit;

/** What somebody goes to a yellow-code hospital for. */
public enum Purpose {
    DIALYSIS,
    TREATMENT
}
