package lazaret.clearance.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lazaret.access.Roles;

/** The library with who wrote what, and what was adopted from when by whom; for those who decide on it. */
@Stateless
public class PolicyCatalogue {
    @Inject
    private Policies policies;

    /** Every version, the oldest source first. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<HeldPolicy> versions() {
        return policies.held();
    }

    /** Every adoption, the latest day first. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<PastAdoption> adoptions() {
        return policies.history();
    }
}
