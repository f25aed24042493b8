package lazaret.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;

/** Somebody changes the own password. */
@Stateless
@PermitAll
public class ChangePassword {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    @Inject
    private SlowDown slowDown;

    @Inject
    private Passes passes;

    @Inject
    private AuditTrail audit;

    /**
     * Replaces the password of the caller; every token and every other session given out under the old one ends.
     *
     * @throws lazaret.platform.RefusalException PRESENT_PASSWORD_IS_WRONG, TOO_MANY_ATTEMPTS, PASSWORD_IS_TOO_SHORT (12
     *     characters), PASSWORD_IS_THE_OLD_ONE
     */
    public void change(String present, String wanted) {
        Accounts.Stored stored = accounts.stored(caller.require().username())
                .orElseThrow(() -> AccessRefusal.NOT_SIGNED_IN.refusal().asException());
        requirePresent(present, stored);
        if (wanted.length() < Passwords.SHORTEST) {
            throw AccessRefusal.PASSWORD_IS_TOO_SHORT
                    .at("/wanted", Passwords.SHORTEST)
                    .asException();
        }
        if (wanted.equals(present)) {
            throw AccessRefusal.PASSWORD_IS_THE_OLD_ONE.at("/wanted").asException();
        }
        int changed = em.createNativeQuery(
                        "update account set password_hash = ?, must_change = false where id = ? and password_hash = ?")
                .setParameter(1, Passwords.hash(wanted))
                .setParameter(2, stored.id())
                .setParameter(3, stored.passwordHash())
                .executeUpdate();
        if (changed == 0) { // an administrator has reset it since it was looked at
            throw AccessRefusal.PRESENT_PASSWORD_IS_WRONG.at("/present").asException();
        }
        passes.endAllBut(caller.username(), caller.pass());
        audit.record("access.change-password", caller.username(), null, null);
    }

    // Slowly after failures, as at sign-in: a screen left open is no place to guess the password at.
    private void requirePresent(String present, Accounts.Stored stored) {
        Duration pause = slowDown.wait(caller.username(), caller.source());
        if (!pause.isZero()) {
            throw AccessRefusal.TOO_MANY_ATTEMPTS.refusal(pause.toSeconds() + 1).asException();
        }
        if (!Passwords.matches(present, stored.passwordHash())) {
            slowDown.failed(caller.username(), caller.source());
            throw AccessRefusal.PRESENT_PASSWORD_IS_WRONG.at("/present").asException();
        }
        slowDown.succeeded(caller.username(), caller.source());
    }
}
