package lazaret.access.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.AuditTrail;
import lazaret.access.Passes;
import lazaret.access.Roles;
import lazaret.access.Scope;

/** Signs somebody out everywhere: a lost telephone, a screen left open in another house. */
@Stateless
public class SignOutAccount {
    @Inject
    private AccountRegister register;

    @Inject
    private Passes passes;

    @Inject
    private Scope scope;

    @Inject
    private AuditTrail audit;

    /** @throws lazaret.platform.RefusalException UNKNOWN_ACCOUNT */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void signOut(String username) {
        scope.requireAll();
        register.lock(username);
        passes.endAll(username);
        audit.record("access.sign-out-account", username, null, null);
    }
}
