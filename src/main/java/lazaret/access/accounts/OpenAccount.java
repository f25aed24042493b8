package lazaret.access.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lazaret.access.AccessRefusal;
import lazaret.access.AuditTrail;
import lazaret.access.Passwords;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;

/** Opens an account for somebody new. */
@Stateless
public class OpenAccount {
    /** Small letters alone, so that nobody is two people; no colon, which HTTP Basic and our own jobs keep for themselves. */
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    /** The audit trail's word for nobody. */
    private static final String NOBODY = "anonymous";

    @Inject
    private AccountRegister register;

    @Inject
    private Scope scope;

    @Inject
    private AuditTrail audit;

    /**
     * @return the one-time password, which nobody can ask for again
     * @throws RefusalException USERNAME_IS_MALFORMED, USERNAME_IS_TAKEN, NAME_IS_MISSING, VALUE_IS_TOO_LONG (100
     *     characters), VALUE_IS_NOT_KNOWN, FACILITY_IS_MISSING, UNKNOWN_FACILITIES
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public String open(String username, String displayName, Rights rights) {
        scope.requireAll();
        String name = AccountRegister.normal(displayName);
        List<Refusal> refusals = new ArrayList<>(wrongWith(username));
        refusals.addAll(register.wrongWith(name, rights));
        RefusalException.throwIfAny(refusals);
        String password = OneTimePassword.make();
        register.add(Account.open(username, name, rights, Passwords.hash(password)));
        audit.record("access.open-account", username, null, rights.inCodes());
        return password;
    }

    private List<Refusal> wrongWith(String username) {
        if (username == null || !USERNAME.matcher(username).matches() || username.equals(NOBODY)) {
            return List.of(AccessRefusal.USERNAME_IS_MALFORMED.at("/username"));
        }
        return register.has(username) ? List.of(AccessRefusal.USERNAME_IS_TAKEN.at("/username", username)) : List.of();
    }
}
