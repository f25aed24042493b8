package lazaret.clearance.policy;

import lazaret.clearance.PolicyVersion;

/**
 * A version as it stands in the library.
 *
 * @param document its JSON
 * @param basedOn the version it was made from; null for those that come with the product
 * @param by who recorded it
 */
public record HeldPolicy(PolicyVersion version, String document, String basedOn, String by) {

    /** Whether somebody here wrote it. */
    public boolean isLocal() {
        return basedOn != null;
    }
}
