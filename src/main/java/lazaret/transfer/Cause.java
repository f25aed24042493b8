package lazaret.transfer;

/** Why somebody is moved. */
public enum Cause {
    /** Somebody asked for it. */
    REQUEST,
    /** Tested positive among contacts: to where the infected are treated. */
    POSITIVE,
    /** A reading that is severe: to a designated hospital. */
    UP_TRANSFER,
    /** Discharged or released, and brought home. */
    GOING_HOME,
    /** To a yellow-code hospital and back; the bed at home is kept. */
    VISIT,
    /** Back from it, to the kept bed. */
    VISIT_RETURN;

    /** Belongs to a visit: it ends with its cause. */
    public boolean isOfAVisit() {
        return this == VISIT || this == VISIT_RETURN;
    }
}
