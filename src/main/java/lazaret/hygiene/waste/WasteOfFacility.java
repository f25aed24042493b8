package lazaret.hygiene.waste;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.platform.Column;

/** The bags of a facility that wait, the oldest first, and what was handed over last. */
@Stateless
public class WasteOfFacility {
    private static final int MOST_MANIFESTS = 20;

    private static final String WAITING = """
            select 'W' || b.id, b.kind, b.weight_kg, b.place, b.sealed_at, coalesce(a.display_name, b.sealed_by),
                   count(*) over (), sum(b.weight_kg) over ()
            from waste_bag b left join account a on a.username = b.sealed_by
            where b.facility_code = ?1 and not exists (select 1 from waste_bag_end e where e.bag_id = b.id)
            order by b.sealed_at, b.id limit ?2""";

    private static final String MANIFESTS = """
            select coalesce(m.number, 'M' || m.id), m.handed_at, m.received_by, m.carrier, m.plate, w.bags, w.weight_kg
            from (select * from waste_manifest where facility_code = ?1 order by handed_at desc, id desc limit ?2) m
              cross join lateral (
                select count(*) as bags, sum(b.weight_kg) as weight_kg
                from waste_bag_end e join waste_bag b on b.id = e.bag_id where e.manifest_id = m.id) w
            order by m.handed_at desc, m.id desc""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    /** A bag that waits. */
    public record Bag(
            String number, WasteKind kind, BigDecimal weightKg, String place, Instant sealedAt, String sealedBy)
            implements Serializable {}

    /** What went together. */
    public record Manifest(
            String number,
            Instant handedAt,
            String receivedBy,
            String carrier,
            String plate,
            long bags,
            BigDecimal weightKg)
            implements Serializable {}

    /**
     * @param bags at most as many as were asked for
     * @param count of all that wait
     * @param weightKg of all that wait
     */
    public record Waiting(List<Bag> bags, long count, BigDecimal weightKg) {}

    /** @throws lazaret.platform.RefusalException NOT_YOUR_FACILITY */
    @RolesAllowed({Roles.HYGIENE, Roles.FACILITY_MANAGER})
    public Waiting waiting(String facility, int most) {
        scope.require(facility);
        List<?> rows = em.createNativeQuery(WAITING)
                .setParameter(1, facility)
                .setParameter(2, most)
                .getResultList();
        if (rows.isEmpty()) {
            return new Waiting(List.of(), 0, BigDecimal.ZERO);
        }
        Object[] first = (Object[]) rows.get(0);
        List<Bag> bags = rows.stream().map(row -> bag((Object[]) row)).toList();
        return new Waiting(bags, Column.id(first[6]), (BigDecimal) first[7]);
    }

    /** @throws lazaret.platform.RefusalException NOT_YOUR_FACILITY */
    @RolesAllowed({Roles.HYGIENE, Roles.FACILITY_MANAGER})
    public List<Manifest> manifests(String facility) {
        scope.require(facility);
        List<?> rows = em.createNativeQuery(MANIFESTS)
                .setParameter(1, facility)
                .setParameter(2, MOST_MANIFESTS)
                .getResultList();
        return rows.stream().map(row -> manifest((Object[]) row)).toList();
    }

    private static Bag bag(Object[] r) {
        return new Bag(
                (String) r[0],
                WasteKind.valueOf((String) r[1]),
                (BigDecimal) r[2],
                (String) r[3],
                Column.instant(r[4]),
                (String) r[5]);
    }

    private static Manifest manifest(Object[] r) {
        return new Manifest(
                (String) r[0],
                Column.instant(r[1]),
                (String) r[2],
                (String) r[3],
                (String) r[4],
                Column.id(r[5]),
                (BigDecimal) r[6]);
    }
}
