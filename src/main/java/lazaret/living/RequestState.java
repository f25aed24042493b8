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

    static RequestState of(boolean taken, String outcome) {
        if (outcome != null) {
            return valueOf(outcome);
        }
        return taken ? IN_WORK : RECEIVED;
    }
}
