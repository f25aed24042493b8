package lazaret.facility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import lazaret.access.Roles;

/** All facilities by code, page by page, with their present state. How full they are is asked elsewhere. */
@Stateless
public class FacilityList {
    private static final String SQL = """
            select f.code, f.name, f.kind, f.district,
                   coalesce((select o.state from operating_state o
                             where o.facility_code = f.code and o.unit_id is null and o.since <= ?1
                             order by o.since desc, o.id desc limit 1),
                            case when cast(f.opened_on as timestamp) at time zone f.zone_id <= ?1
                                 then 'OPEN' else 'CLOSED' end), f.zone_id
            from facility f
            where f.code > ?2 and (?3 = '' or f.kind = ?3) and (?4 = '' or f.district = ?4)
            order by f.code limit ?5""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Clock clock;

    public FacilityList() {}

    /** For work outside the container. */
    FacilityList(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * One facility as lists show it.
     *
     * @param zone in which its days are counted and its times are told
     */
    public record Line(
            String code, String name, FacilityKind kind, String district, OperatingState state, String zone) {}

    /**
     * @param kind null for every kind
     * @param district null or empty for every district
     * @param after the code after which the page begins, empty for the first page
     * @param limit how many at most
     */
    @RolesAllowed({
        Roles.FACILITY_MANAGER,
        Roles.CLINICIAN,
        Roles.DISPATCHER,
        Roles.CREW,
        Roles.HYGIENE,
        Roles.OFFICIAL,
        Roles.ADMINISTRATOR
    })
    public List<Line> page(FacilityKind kind, String district, String after, int limit) {
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(2, after == null ? "" : after)
                .setParameter(3, kind == null ? "" : kind.name())
                .setParameter(4, district == null ? "" : district)
                .setParameter(5, limit)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static Line line(Object[] row) {
        return new Line(
                (String) row[0],
                (String) row[1],
                FacilityKind.valueOf((String) row[2]),
                (String) row[3],
                OperatingState.valueOf((String) row[4]),
                (String) row[5]);
    }
}
