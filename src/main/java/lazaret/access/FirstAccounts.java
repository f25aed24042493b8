package lazaret.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The accounts an empty installation begins with: one administrator whose password has to be changed, or those of the
 * demo. Called at startup, before anybody can be signed in.
 */
@Stateless
public class FirstAccounts {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    public boolean nobodyYet() {
        return ((Number) em.createNativeQuery("select count(*) from account").getSingleResult()).longValue() == 0;
    }

    /** One account; facilities are codes, none means all. */
    public void open(
            String username, String displayName, String role, String password, boolean mustChange, String... only) {
        Number id = (Number) em.createNativeQuery(
                        "insert into account (username, display_name, role, password_hash, must_change, all_facilities)"
                                + " values (?, ?, ?, ?, ?, ?) returning id")
                .setParameter(1, username)
                .setParameter(2, displayName)
                .setParameter(3, role)
                .setParameter(4, Passwords.hash(password))
                .setParameter(5, mustChange)
                .setParameter(6, only.length == 0)
                .getSingleResult();
        for (String facility : only) {
            em.createNativeQuery("insert into account_facility (account_id, facility_code) values (?, ?)")
                    .setParameter(1, id.longValue())
                    .setParameter(2, facility)
                    .executeUpdate();
        }
        audit.record("access.open-account", username, only.length == 1 ? only[0] : null, role);
    }

    /** Marks the database as one of the demo, which {@code --demo} may show again. */
    public void markAsDemo() {
        em.createNativeQuery("insert into installation (name, value) values ('demo', 'true') on conflict do nothing")
                .executeUpdate();
    }
}
