package lazaret.clearance.specimen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.regex.Pattern;
import lazaret.clearance.ClearanceRefusal;
import lazaret.person.Person;

/** Every swab that was ever taken, by number; lists are the work of queries. */
@ApplicationScoped
public class Specimens {
    private static final Pattern NUMBER = Pattern.compile("T([0-9]{1,18})");

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    protected Specimens() {}

    /** For work outside the container. */
    Specimens(EntityManager em) {
        this.em = em;
    }

    /**
     * Locks the person until the end of the transaction, so that no sign-off passes the result that is coming, then the
     * specimen: its results are one row.
     *
     * @throws lazaret.platform.RefusalException NO_SUCH_SPECIMEN
     */
    Specimen lock(String number) {
        return idOf(number)
                .map(id -> em.find(Specimen.class, id))
                .map(this::locked)
                .orElseThrow(() -> ClearanceRefusal.NO_SUCH_SPECIMEN
                        .refusal(String.valueOf(number))
                        .asException());
    }

    private Specimen locked(Specimen specimen) {
        em.find(Person.class, specimen.personId(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(specimen, LockModeType.PESSIMISTIC_WRITE);
        return specimen;
    }

    /** What was taken of somebody on a walk round. */
    Optional<Specimen> ofWalk(long person, String walk) {
        return em.createQuery(
                        "select s from Specimen s where s.personId = :person and s.walk = :walk and s.voidedAt is null",
                        Specimen.class)
                .setParameter("person", person)
                .setParameter("walk", walk)
                .getResultStream()
                .findFirst();
    }

    /** Adds and flushes: a specimen recorded twice surfaces here, as a refusal. */
    void add(Specimen specimen) {
        em.persist(specimen);
        em.flush();
    }

    /** Sends what waits to the database. */
    void flush() {
        em.flush();
    }

    private static Optional<Long> idOf(String number) {
        var matcher = NUMBER.matcher(number == null ? "" : number);
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }
}
