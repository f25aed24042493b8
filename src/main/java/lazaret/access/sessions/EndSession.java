package lazaret.access.sessions;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Pass;
import lazaret.access.Passes;

/** Ends one of the caller's own sessions or tokens; it opens nothing from its next request on. */
@Stateless
@PermitAll
public class EndSession {
    @Inject
    private Passes passes;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * Nothing happens where it has ended before, or is somebody else's.
     *
     * @throws lazaret.platform.RefusalException NOT_SIGNED_IN
     */
    public void end(Pass pass) {
        String username = caller.require().username();
        passes.end(username, pass);
        audit.record("access.end-session", username, null, pass.kind() + " " + pass.id());
    }
}
