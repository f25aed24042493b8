package lazaret.transfer;

import static lazaret.transfer.TransferRefusal.NO_SUCH_TRANSFER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import lazaret.person.Person;
import lazaret.platform.RefusalException;

/**
 * All transfers, found and locked. Everybody locks in one order: the transfer, then beds, unit, people, and the ambulance
 * last.
 */
@ApplicationScoped
public class Transfers {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /** Adds a transfer; a lost race surfaces here, as the constraint it broke. */
    public void add(Transfer transfer) {
        em.persist(transfer);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    /**
     * Locks the transfer until the end of the transaction.
     *
     * @throws RefusalException NO_SUCH_TRANSFER
     */
    public Transfer lock(String number) {
        return find(number, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Reads the transfer, for whoever only looks.
     *
     * @throws RefusalException NO_SUCH_TRANSFER
     */
    public Transfer transfer(String number) {
        return find(number, LockModeType.NONE);
    }

    private Transfer find(String number, LockModeType lock) {
        return Optional.ofNullable(number)
                .filter(n -> n.matches("TR\\d{1,18}"))
                .map(n -> em.find(Transfer.class, Long.valueOf(n.substring(2)), lock))
                .orElseThrow(
                        () -> NO_SUCH_TRANSFER.refusal(String.valueOf(number)).asException());
    }

    /** The transfer of somebody who has not yet come to where it ends. */
    public Optional<Transfer> openOf(Person person) {
        return em.createQuery(
                        "select t from Transfer t where t.person = :person and t.closedAt is null", Transfer.class)
                .setParameter("person", person.id())
                .getResultStream()
                .findFirst();
    }
}
