package lazaret.facility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;

/** The units of one facility with their own present state and how large they are: one query. */
@Stateless
public class UnitList {
    private static final String SQL = """
            select u.name, u.kind,
              coalesce((select s.state from operating_state s where s.facility_code = u.facility_code
                and s.unit_id = u.id and s.since <= ?2 order by s.since desc, s.id desc limit 1), 'OPEN'),
              (select count(*) from room r where r.unit_id = u.id),
              (select count(*) from bed b join room r on r.id = b.room_id where r.unit_id = u.id and not b.extra),
              (select count(*) from room r join room_outage o on o.room_id = r.id
                where r.unit_id = u.id and o.since <= ?2 and (o.until is null or o.until > ?2))
            from unit u where u.facility_code = ?1 order by u.id""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * @param state of the unit alone; the facility may be stricter
     * @param outOfService rooms out of service
     */
    public record Line(String name, UnitKind kind, OperatingState state, long rooms, long beds, long outOfService) {}

    /** In the order in which they were defined. */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.ADMINISTRATOR})
    public List<Line> of(String facility) {
        if (!caller.role().equals(Roles.ADMINISTRATOR)) {
            scope.require(facility);
        }
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, facility)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static Line line(Object[] row) {
        return new Line(
                (String) row[0],
                UnitKind.valueOf((String) row[1]),
                OperatingState.valueOf((String) row[2]),
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue(),
                ((Number) row[5]).longValue());
    }
}
