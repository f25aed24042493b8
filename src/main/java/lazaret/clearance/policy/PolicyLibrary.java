package lazaret.clearance.policy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.clearance.PolicyVersion;

/**
 * Puts the versions that come with the product into the library and adopts those that apply out of the box, each from
 * the day of its source. Run at every start after the migration: what is there stays as it is, and what was adopted once
 * is never adopted again behind anybody's back.
 */
@Stateless
public class PolicyLibrary {
    private static final String BY = "system:policies";

    @Inject
    private Policies policies;

    public PolicyLibrary() {}

    /** For work outside the container. */
    PolicyLibrary(Policies policies) {
        this.policies = policies;
    }

    public void loadShipped() {
        for (ShippedPolicies.Shipped shipped : ShippedPolicies.all()) {
            PolicyVersion version = shipped.version();
            policies.add(version, shipped.document(), "", BY);
            if (shipped.adopted() && !policies.wasEverAdopted(version.id())) {
                policies.adopt(version.id(), version.validFrom(), BY);
            }
        }
    }
}
