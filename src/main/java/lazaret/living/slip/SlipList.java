package lazaret.living.slip;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.platform.Column;

/** Who lies or is expected on a floor, and since when their rooms have a slip. */
@Stateless
public class SlipList {
    /** Rooms as people count: 9 before 10. */
    static final Comparator<IssueSlips.Slip> BY_ROOM =
            Comparator.comparing((IssueSlips.Slip slip) -> slip.room().length()).thenComparing(IssueSlips.Slip::bed);

    private static final String SQL = """
            select 'S' || s.id, r.number, b.code, u.name, s.arrived_at is not null, t.issued_at
            from stay s join bed b on b.id = s.bed_id join room r on r.id = b.room_id join unit u on u.id = r.unit_id
              left join room_slip t on t.stay_id = s.id and t.replaced_at is null
            where s.facility_code = ?1 and (?2 = '' or u.name = ?2)
              and s.departed_at is null and s.hold_ended_at is null and s.voided_at is null
            order by length(u.name), u.name, length(r.number), r.number, b.code limit ?3""";

    private static final String UNITS = "select u.name from unit u where u.facility_code = ?1"
            + " and exists (select 1 from room r where r.unit_id = u.id) order by length(u.name), u.name limit 500";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    /**
     * One stay; its person goes without a name, the slip is for the room.
     *
     * @param printedAt null without a slip
     */
    public record Line(String stay, String room, String bed, String unit, boolean arrived, Instant printedAt)
            implements java.io.Serializable {}

    /** The floor's stays, and the floors there are. */
    public record Page(List<Line> lines, List<String> units) {}

    /** @param unit name of the floor or ward; null or "" for all, at most {@value IssueSlips#MOST} stays */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public Page of(String facility, String unit) {
        scope.require(facility);
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, facility)
                .setParameter(2, unit == null ? "" : unit)
                .setParameter(3, IssueSlips.MOST)
                .getResultList();
        List<?> units = em.createNativeQuery(UNITS).setParameter(1, facility).getResultList();
        return new Page(
                rows.stream().map(row -> line((Object[]) row)).toList(),
                units.stream().map(String.class::cast).toList());
    }

    private static Line line(Object[] r) {
        return new Line(
                (String) r[0], (String) r[1], (String) r[2], (String) r[3], (Boolean) r[4], Column.instant(r[5]));
    }
}
