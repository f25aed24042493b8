package lazaret.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lazaret.access.Scope;
import lazaret.platform.RefusalException;

/**
 * Whom the caller may act upon: people who lie or are expected in the caller's facilities, and people who wait nowhere
 * yet. Reads the table of stays, not their package: who lies where decides here about access alone.
 */
@ApplicationScoped
public class Reach {
    /** Open stays: reserved or present; the bed of somebody who left is nobody's whereabouts. */
    static final String OPEN_STAY =
            "s.person_id = p.id and s.departed_at is null and s.hold_ended_at is null and s.voided_at is null";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    /** @throws RefusalException NOT_YOUR_FACILITY where the person lies in somebody else's facility */
    public void require(Person person) {
        if (scope.limit().isEmpty()) {
            return;
        }
        List<?> facilities = em.createNativeQuery(
                        "select s.facility_code from person p join stay s on " + OPEN_STAY + " where p.id = ?1")
                .setParameter(1, person.id())
                .getResultList();
        if (facilities.stream().noneMatch(code -> scope.covers((String) code))) {
            facilities.stream().findFirst().ifPresent(code -> scope.require((String) code));
        }
    }
}
