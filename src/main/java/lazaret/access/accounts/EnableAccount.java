package lazaret.access.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.AuditTrail;
import lazaret.access.Roles;
import lazaret.access.Scope;

/** Lets somebody in again, with the password and the rights of before. */
@Stateless
public class EnableAccount {
    @Inject
    private AccountRegister register;

    @Inject
    private Scope scope;

    @Inject
    private AuditTrail audit;

    /** @throws lazaret.platform.RefusalException UNKNOWN_ACCOUNT */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void enable(String username) {
        scope.requireAll();
        Account account = register.lock(username);
        if (!account.isActive()) {
            account.enable();
            register.flush();
            audit.record(
                    "access.enable-account", username, null, account.rights().inCodes());
        }
    }
}
