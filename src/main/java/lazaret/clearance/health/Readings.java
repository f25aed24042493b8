package lazaret.clearance.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Everybody's health readings; one of them is known by person and moment. */
@ApplicationScoped
public class Readings {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    protected Readings() {}

    /** For work outside the container. */
    Readings(EntityManager em) {
        this.em = em;
    }

    /** The reading that counts of a moment: the one that no other corrects. */
    Optional<HealthReading> of(long personId, Instant at) {
        return em.createQuery(
                        "select r from HealthReading r where r.personId = :person and r.at = :at"
                                + " and not exists (select c from HealthReading c where c.corrects = r)",
                        HealthReading.class)
                .setParameter("person", personId)
                .setParameter("at", at)
                .getResultStream()
                .findFirst();
    }

    /** Adds and flushes: a reading recorded by another meanwhile surfaces here, as a refusal. */
    void add(HealthReading reading) {
        em.persist(reading);
        em.flush();
    }
}
