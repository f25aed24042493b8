package lazaret.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Name and password against the accounts, slowly after failures; every refused attempt is in the audit trail. */
@ApplicationScoped
public class SignIn {
    @Inject
    private Accounts accounts;

    @Inject
    private SlowDown slowDown;

    @Inject
    private AuditTrail audit;

    /**
     * Checks name and password.
     *
     * @throws lazaret.platform.RefusalException WRONG_NAME_OR_PASSWORD, or TOO_MANY_ATTEMPTS with the seconds to wait
     */
    public Admission signIn(String username, String password, String address) {
        Duration pause = slowDown.wait(username, address);
        if (!pause.isZero()) {
            audit.refused("access.sign-in", username, AccessRefusal.TOO_MANY_ATTEMPTS.name());
            throw AccessRefusal.TOO_MANY_ATTEMPTS.refusal(pause.toSeconds() + 1).asException();
        }
        Optional<Accounts.Stored> stored = accounts.stored(username);
        String hash = stored.map(Accounts.Stored::passwordHash).orElse(Passwords.OF_NOBODY);
        if (!Passwords.matches(password, hash) || stored.isEmpty()) {
            slowDown.failed(username, address);
            audit.refused("access.sign-in", username, AccessRefusal.WRONG_NAME_OR_PASSWORD.name());
            throw AccessRefusal.WRONG_NAME_OR_PASSWORD.refusal().asException();
        }
        slowDown.succeeded(username, address);
        SignedIn who = stored.get().who();
        Caller.as(who, address, () -> audit.record("access.sign-in", username, null, null));
        return new Admission(stored.get());
    }
}
