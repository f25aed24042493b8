package lazaret.access.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.AuditTrail;
import lazaret.access.Passes;
import lazaret.access.Roles;
import lazaret.access.Scope;

/** Lets somebody in no longer: sign-in, sessions and tokens end together. */
@Stateless
public class DisableAccount {
    @Inject
    private AccountRegister register;

    @Inject
    private Passes passes;

    @Inject
    private Scope scope;

    @Inject
    private AuditTrail audit;

    /** @throws lazaret.platform.RefusalException UNKNOWN_ACCOUNT, LAST_ADMINISTRATOR */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void disable(String username) {
        scope.requireAll();
        Account account = register.lock(username);
        if (account.isActive()) {
            account.disable();
            register.flush();
            passes.endAll(username);
            audit.record("access.disable-account", username, null, null);
        }
    }
}
