package lazaret.stay.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.platform.Column;

/** Which of the caller's facilities have beds that somebody left in rooms where nobody is any more, the most first. */
@Stateless
public class DisinfectionBacklog {
    private static final String SQL = """
            select s.facility_code, f.name, count(*)
            from stay s join facility f on f.code = s.facility_code
            where s.departed_at is not null and s.hold_ended_at is null and s.voided_at is null
              and (s.kept_by is null or s.kept_until is not null)
              and not exists (select 1 from stay i where i.exclusive_room = s.exclusive_room and i.arrived_at is not null
                and i.departed_at is null and i.voided_at is null)
            group by s.facility_code, f.name order by 3 desc, 1""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    /** @param beds how many wait for their disinfection or its verification */
    public record Line(String facility, String name, long beds) {}

    @RolesAllowed({Roles.HYGIENE, Roles.FACILITY_MANAGER})
    public List<Line> lines() {
        List<?> rows = em.createNativeQuery(SQL).getResultList();
        return rows.stream()
                .map(row -> line((Object[]) row))
                .filter(line -> scope.covers(line.facility()))
                .toList();
    }

    private static Line line(Object[] row) {
        return new Line((String) row[0], (String) row[1], Column.id(row[2]));
    }
}
