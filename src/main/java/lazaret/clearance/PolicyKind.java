package lazaret.clearance;

/** What a policy ends: the treatment of the infected (出院) or the quarantine of contacts (解除隔离). */
public enum PolicyKind {
    DISCHARGE,
    QUARANTINE
}
