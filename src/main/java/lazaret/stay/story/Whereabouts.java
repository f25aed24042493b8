package lazaret.stay.story;

import static lazaret.platform.SharedJson.JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.platform.Column;
import lazaret.stay.StayState;

/** Where the people of a list are or are expected; one query, limited to the caller's facilities. */
@Stateless
public class Whereabouts {
    private static final String SQL = """
            select p.number, 'S' || s.id, case when s.arrived_at is null then 'RESERVED' else 'PRESENT' end,
              s.facility_code, f.name, r.number, b.code, coalesce(s.arrived_at, s.reserved_at)
            from json_array_elements_text(cast(?1 as json)) n(number) join person p on p.number = n.number
              -- from the people to their stays: the planner takes the open ones of the city for a handful
              cross join lateral (select * from stay o where o.person_id = p.id and o.voided_at is null
                and o.hold_ended_at is null and o.departed_at is null offset 0) s
              join facility f on f.code = s.facility_code join bed b on b.id = s.bed_id join room r on r.id = b.room_id
            order by s.arrived_at nulls last, s.id""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    /** By number of the person; where somebody lies counts before where a bed is reserved. */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER})
    public Map<String, Story.Place> of(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, JSON.createArrayBuilder(numbers).build().toString())
                .getResultList();
        Map<String, Story.Place> places = new HashMap<>();
        for (Object row : rows) {
            Object[] r = (Object[]) row;
            if (scope.covers((String) r[3])) {
                places.putIfAbsent((String) r[0], place(r));
            }
        }
        return places;
    }

    private static Story.Place place(Object[] r) {
        return new Story.Place(
                (String) r[1],
                StayState.valueOf((String) r[2]),
                (String) r[3],
                (String) r[4],
                (String) r[5],
                (String) r[6],
                Column.instant(r[7]));
    }
}
