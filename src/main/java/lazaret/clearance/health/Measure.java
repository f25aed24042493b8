package lazaret.clearance.health;

/** What was done about a reading that called a clinician. */
public enum Measure {
    MEASURED_AGAIN,
    SAMPLED,
    /** A physician has seen the person. */
    SEEN,
    /** A transfer to a hospital was asked for. */
    TRANSFER_ASKED,
    /** Says in words what. */
    OTHER
}
