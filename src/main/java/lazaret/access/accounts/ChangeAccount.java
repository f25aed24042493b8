package lazaret.access.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.AuditTrail;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.RefusalException;

/** Gives an account another name, role or other facilities; it counts from the next request of whoever is signed in. */
@Stateless
public class ChangeAccount {
    @Inject
    private AccountRegister register;

    @Inject
    private Scope scope;

    @Inject
    private AuditTrail audit;

    /**
     * @param seen the version that the caller looked at
     * @throws RefusalException UNKNOWN_ACCOUNT, CHANGED_MEANWHILE, NAME_IS_MISSING, VALUE_IS_TOO_LONG (100 characters),
     *     VALUE_IS_NOT_KNOWN, FACILITY_IS_MISSING, UNKNOWN_FACILITIES, LAST_ADMINISTRATOR
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void change(String username, long seen, String displayName, Rights rights) {
        scope.requireAll();
        String name = AccountRegister.normal(displayName);
        RefusalException.throwIfAny(register.wrongWith(name, rights));
        Account account = register.lock(username);
        if (account.wasChangedSince(seen)) {
            throw PlatformRefusal.CHANGED_MEANWHILE.refusal().asException();
        }
        String before = account.rights().inCodes();
        account.rename(name);
        account.entrust(rights);
        register.flush();
        audit.record("access.change-account", username, null, before + " > " + rights.inCodes());
    }
}
