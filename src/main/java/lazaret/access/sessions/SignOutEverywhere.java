package lazaret.access.sessions;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Passes;

/** Ends all sessions and tokens of the caller, the present one with them. */
@Stateless
@PermitAll
public class SignOutEverywhere {
    @Inject
    private Passes passes;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** @throws lazaret.platform.RefusalException NOT_SIGNED_IN */
    public void signOut() {
        String username = caller.require().username();
        passes.endAll(username);
        audit.record("access.sign-out-everywhere", username, null, null);
    }
}
