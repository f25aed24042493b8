package lazaret.access.accounts;

import static lazaret.platform.SharedJson.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import lazaret.access.AccessRefusal;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;

/** Where accounts are kept. Reads the codes of the stock's table, not its package: a mistyped facility is a right for nothing. */
@ApplicationScoped
class AccountRegister {
    private static final int LONGEST_NAME = 100;

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    void add(Account account) {
        em.persist(account);
        em.flush();
    }

    /** What was changed goes to the database now: a rule that it breaks surfaces here. */
    void flush() {
        em.flush();
    }

    /** @throws lazaret.platform.RefusalException UNKNOWN_ACCOUNT */
    Account lock(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> AccessRefusal.UNKNOWN_ACCOUNT
                        .refusal(String.valueOf(username))
                        .asException());
    }

    boolean has(String username) {
        return !em.createQuery("select a.id from Account a where a.username = :username")
                .setParameter("username", username)
                .getResultList()
                .isEmpty();
    }

    /** What is wrong with a name and rights, all of it. */
    List<Refusal> wrongWith(String displayName, Rights rights) {
        List<Refusal> refusals = new ArrayList<>();
        if (displayName.isEmpty()) {
            refusals.add(AccessRefusal.NAME_IS_MISSING.at("/displayName"));
        } else if (displayName.codePointCount(0, displayName.length()) > LONGEST_NAME) {
            refusals.add(PlatformRefusal.VALUE_IS_TOO_LONG.at("/displayName", displayName, LONGEST_NAME));
        }
        refusals.addAll(rights.refusals());
        Collection<String> unknown = unknown(rights.facilities());
        if (!unknown.isEmpty()) {
            refusals.add(AccessRefusal.UNKNOWN_FACILITIES.at("/facilities", List.copyOf(unknown)));
        }
        return refusals;
    }

    private Collection<String> unknown(Collection<String> codes) {
        Collection<String> unknown = new TreeSet<>(codes);
        List<?> known = em.createNativeQuery("select code from facility where code in"
                        + " (select json_array_elements_text(cast(?1 as json)))")
                .setParameter(1, JSON.createArrayBuilder(codes).build().toString())
                .getResultList();
        unknown.removeAll(known);
        return unknown;
    }

    static String normal(String displayName) {
        return displayName == null
                ? ""
                : displayName.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
