package lazaret.certificate;

/** What the public page says of a paper. */
public enum Validity {
    VALID,
    /** It was issued, and the departure it is about was undone or voided. */
    REVOKED,
    /** Nothing that this city issued, or something was changed in it. */
    UNKNOWN
}
