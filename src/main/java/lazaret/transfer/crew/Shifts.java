package lazaret.transfer.crew;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The shifts of the crews: one vehicle for each member at a time. */
@ApplicationScoped
public class Shifts {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /** The plate of the vehicle that somebody drives now. */
    public Optional<String> vehicleOf(String username) {
        List<?> found = em.createNativeQuery(
                        "select s.plate from crew_shift s where s.username = ?1 and s.ended_at is null")
                .setParameter(1, username)
                .getResultList();
        return found.stream().findFirst().map(String.class::cast);
    }

    void begin(String username, String plate, Instant at) {
        em.createNativeQuery("insert into crew_shift (plate, username, began_at) values (?1, ?2, ?3)")
                .setParameter(1, plate)
                .setParameter(2, username)
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void end(String username, Instant at) {
        em.createNativeQuery("update crew_shift set ended_at = ?2 where username = ?1 and ended_at is null")
                .setParameter(1, username)
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    boolean exists(String plate) {
        return !em.createNativeQuery("select a.plate from ambulance a where a.plate = ?1")
                .setParameter(1, plate)
                .getResultList()
                .isEmpty();
    }
}
