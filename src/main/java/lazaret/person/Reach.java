package lazaret.person;

import static lazaret.platform.SharedJson.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lazaret.access.Scope;
import lazaret.platform.RefusalException;

/**
 * Whom the caller may act upon: people who lie or are expected in the caller's facilities, and people who wait nowhere
 * yet. Reads the table of stays, not their package: who lies where decides here about access alone.
 */
@ApplicationScoped
public class Reach {
    /** Open stays: reserved, present, or kept during a visit; the bed of somebody who left is nobody's whereabouts. */
    static final String OPEN_STAY =
            "s.person_id = p.id and (s.departed_at is null or s.kept_by is not null and s.kept_until is null)"
                    + " and s.hold_ended_at is null and s.voided_at is null";

    private static final String PLACES = """
            with x as (select json_array_elements_text(cast(?1 as json)) as name),
            p as (select x.name, k.person_id as id from x join known_as k on k.number = x.name
                  union
                  select x.name, k.person_id from x
                  cross join (values ('RESIDENT_ID'), ('PASSPORT'), ('PERMIT'), ('TEMPORARY')) t(type)
                  join known_as k on k.paper_type = t.type and k.paper_number = x.name)
            select p.name, s.facility_code from p join stay s on
            """ + OPEN_STAY;

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

    /**
     * Of many people those who lie or are expected in facilities of others alone; found by one query.
     *
     * @param names numbers of the register or of papers
     * @return one of those facilities, by the name that was given
     */
    public Map<String, String> elsewhere(Collection<String> names) {
        if (scope.limit().isEmpty() || names.isEmpty()) {
            return Map.of();
        }
        List<?> places = em.createNativeQuery(PLACES)
                .setParameter(1, JSON.createArrayBuilder(names).build().toString())
                .getResultList();
        Map<String, String> elsewhere = new HashMap<>();
        Set<String> here = new HashSet<>();
        for (Object row : places) {
            Object[] place = (Object[]) row;
            if (scope.covers((String) place[1])) {
                here.add((String) place[0]);
            } else {
                elsewhere.put((String) place[0], (String) place[1]);
            }
        }
        elsewhere.keySet().removeAll(here);
        return elsewhere;
    }
}
