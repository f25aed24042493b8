package lazaret.facility.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.UnitKind;
import lazaret.platform.Column;

/** The staff that a facility has told, as a whole and unit by unit, and the beds it can look after. */
@Stateless
public class StaffOfFacility {
    private static final String SQL = """
            select p.name, p.kind, d.nurses, d.since, s.beds_per_nurse, s.beds
            from (select cast(null as bigint) as id, cast(null as text) as name, cast(null as text) as kind
                  union all select u.id, u.name, u.kind from unit u where u.facility_code = ?1) p
              left join lateral (select o.nurses, o.since from staff_on_duty o
                where o.facility_code = ?1 and o.unit_id is not distinct from p.id and o.since <= ?2
                order by o.since desc, o.id desc limit 1) d on true
              left join staffed_beds(?2, 'infinity') s
                on s.facility_code = ?1 and s.unit_id is not distinct from p.id
            order by p.id nulls first""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    /**
     * @param unit null: the facility as a whole
     * @param nurses null where nobody tells
     * @param bedsPerNurse null where no ratio holds or nobody tells
     * @param beds how many this staff can look after; null where it limits nothing
     */
    public record Line(String unit, UnitKind kind, Integer nurses, Instant since, BigDecimal bedsPerNurse, Integer beds)
            implements Serializable {}

    /** The facility first, then its units. */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER, Roles.HYGIENE})
    public List<Line> of(String facility) {
        scope.require(facility);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, facility)
                .setParameter(2, now)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static Line line(Object[] r) {
        return new Line(
                (String) r[0],
                Column.constant(UnitKind.class, r[1]),
                Column.integer(r[2]),
                Column.instant(r[3]),
                (BigDecimal) r[4],
                Column.integer(r[5]));
    }
}
