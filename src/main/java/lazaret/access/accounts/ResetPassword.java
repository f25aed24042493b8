package lazaret.access.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.AccessRefusal;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Passes;
import lazaret.access.Passwords;
import lazaret.access.Roles;
import lazaret.access.Scope;

/** Replaces a forgotten password by one that opens nothing but the page on which it is replaced. */
@Stateless
public class ResetPassword {
    @Inject
    private AccountRegister register;

    @Inject
    private Passes passes;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * Sessions and tokens opened under the old password end.
     *
     * @return the one-time password, which nobody can ask for again
     * @throws lazaret.platform.RefusalException UNKNOWN_ACCOUNT, NOT_FOR_YOURSELF
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public String reset(String username) {
        scope.requireAll();
        if (caller.username().equals(username)) {
            throw AccessRefusal.NOT_FOR_YOURSELF.refusal().asException();
        }
        String password = OneTimePassword.make();
        String hash = Passwords.hash(password); // slow: not while the row is locked
        register.lock(username).give(hash);
        register.flush();
        passes.endAll(username);
        audit.record("access.reset-password", username, null, null);
        return password;
    }
}
