package lazaret.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

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
    private AuditTrail audit;

    /**
     * Replaces the password of the caller; tokens given out under the old one stop working.
     *
     * @throws lazaret.platform.RefusalException WRONG_NAME_OR_PASSWORD, PASSWORD_IS_TOO_SHORT (12 characters),
     *     PASSWORD_IS_THE_OLD_ONE
     */
    public void change(String present, String wanted) {
        Accounts.Stored stored = accounts.stored(caller.require().username())
                .orElseThrow(() -> AccessRefusal.NOT_SIGNED_IN.refusal().asException());
        if (!Passwords.matches(present, stored.passwordHash())) {
            throw AccessRefusal.WRONG_NAME_OR_PASSWORD.at("/present").asException();
        }
        if (wanted.length() < Passwords.SHORTEST) {
            throw AccessRefusal.PASSWORD_IS_TOO_SHORT
                    .at("/wanted", Passwords.SHORTEST)
                    .asException();
        }
        if (wanted.equals(present)) {
            throw AccessRefusal.PASSWORD_IS_THE_OLD_ONE.at("/wanted").asException();
        }
        em.createNativeQuery("update account set password_hash = ?, must_change = false where id = ?")
                .setParameter(1, Passwords.hash(wanted))
                .setParameter(2, stored.id())
                .executeUpdate();
        em.createNativeQuery("delete from api_token where account_id = ?")
                .setParameter(1, stored.id())
                .executeUpdate();
        audit.record("access.change-password", caller.username(), null, null);
    }
}
