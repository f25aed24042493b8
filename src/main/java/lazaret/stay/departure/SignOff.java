package lazaret.stay.departure;

import java.time.Instant;

/**
 * The signature of a clinician under a verdict: this person may leave. The person stays in the bed until the departure is
 * recorded; until then anything that speaks against it voids the signature.
 *
 * @param id of the record; the outside knows it as {@code G} and the id
 * @param stay id of the stay
 * @param policy the version it was decided under
 * @param leavesAt when the person is expected to leave, null where nobody said
 * @param movedFrom code of the bed before, where the person was moved after the signature; else null
 */
public record SignOff(
        long id, long stay, String policy, Instant leavesAt, Instant signedAt, String signedBy, String movedFrom) {

    /** How a signature ends. */
    public enum Outcome {
        /** The person left on it. */
        LEFT,
        /** Something came in between that speaks against it. */
        VOIDED,
        /** A clinician took it back. */
        WITHDRAWN,
        /** The person changed the bed within the facility and took it along; the next record goes on. */
        MOVED
    }

    public String number() {
        return "G" + id;
    }
}
