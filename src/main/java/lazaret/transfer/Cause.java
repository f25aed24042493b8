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
    GOING_HOME
}
