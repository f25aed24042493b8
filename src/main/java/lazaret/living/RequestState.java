package lazaret.living;

/** How far a request has come; told from its facts, stored nowhere. */
public enum RequestState {
    RECEIVED,
    IN_WORK,
    DONE,
    REFUSED,
    WITHDRAWN;

    public boolean isOpen() {
        return this == RECEIVED || this == IN_WORK;
    }

    /** @param outcome how it ended; null while it is open */
    public static RequestState of(boolean taken, String outcome) {
        if (outcome != null) {
            return valueOf(outcome);
        }
        return taken ? IN_WORK : RECEIVED;
    }
}
