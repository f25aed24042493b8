package lazaret.stay.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lazaret.facility.FacilityKind;
import lazaret.facility.OperatingState;
import lazaret.facility.UnitKind;
import lazaret.facility.Zone;
import lazaret.person.Category;
import lazaret.person.Sex;

/** Beds with their surroundings: two queries, whether for one bed or for a whole facility. */
@ApplicationScoped
public class Spots {
    private static final String BEDS = """
            select b.id, b.code, b.extra, r.id, r.number, r.zone, r.own_bathroom, r.accessible, r.ventilated,
              r.negative_pressure,
              (select o.reason from room_outage o
                where o.room_id = r.id and o.since <= ?2 and (o.until is null or o.until > ?2) limit 1),
              u.id, u.name, u.kind, f.code, f.kind, f.opened_on, f.zone_id,
              (select s.state from operating_state s where s.facility_code = f.code and s.unit_id is null
                and s.since <= ?2 order by s.since desc, s.id desc limit 1),
              (select s.state from operating_state s where s.facility_code = f.code and s.unit_id = u.id
                and s.since <= ?2 order by s.since desc, s.id desc limit 1)
            from bed b join room r on r.id = b.room_id join unit u on u.id = r.unit_id
              join facility f on f.code = b.facility_code
            where %s
            order by u.id, length(r.number), r.number, b.extra, length(b.position), b.position""";

    private static final String HOLDERS = """
            select s.person_id, p.number, c.category, p.sex, s.party, s.carer_for is not null, s.arrived_at is not null and k.gone,
              s.departed_at is not null and k.gone, s.bed_id, r.id, r.unit_id,
              s.departed_at is not null and k.gone and exists (select 1 from disinfection d
                where d.subject = case when s.exclusive_room is null then b.code else r.facility_code || '/' || r.number end
                  and d.finished_at >= s.departed_at),
              b.extra
            from stay s join bed b on b.id = s.bed_id join room r on r.id = b.room_id
              join person p on p.id = s.person_id
              -- a bed that is kept for somebody on a visit is held like a reserved one
              cross join lateral (select s.kept_by is null or s.kept_until is not null as gone) k
              cross join lateral (select e.category from category_entry e where e.person_id = s.person_id
                order by (e.at <= ?2) desc, e.at desc, e.recorded_at desc, e.id desc limit 1) c
            where s.hold_ended_at is null and s.voided_at is null and s.facility_code %s""";

    private static final String ANY_OF = "= any(string_to_array(?1, ','))";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** One bed, as it stands now: locks taken before are honoured. */
    Spot of(long bed) {
        Instant now = clock.instant();
        Object[] row = (Object[]) query(BEDS.formatted("b.id = ?1"), bed, now).getSingleResult();
        long unit = number(row[11]);
        Query holders = query(HOLDERS.formatted("= ?1 and r.unit_id = ?3"), row[14], now);
        holders.setParameter(3, unit);
        return spot(row, occupants(holders).getOrDefault(unit, List.of()), now);
    }

    /** Every bed of a facility, unit by unit and room by room. */
    public List<Spot> in(String facility) {
        Instant now = clock.instant();
        return where("= ?1", facility, now);
    }

    /** The same for several facilities, by as many queries. */
    List<Spot> in(Collection<String> facilities) {
        return where(ANY_OF, String.join(",", facilities), clock.instant());
    }

    private List<Spot> where(String which, String key, Instant now) {
        Map<Long, List<Occupant>> holders = occupants(query(HOLDERS.formatted(which), key, now));
        return rows(query(BEDS.formatted("b.facility_code " + which), key, now)).stream()
                .map(row -> spot(row, holders.getOrDefault(number(row[11]), List.of()), now))
                .toList();
    }

    private Query query(String sql, Object key, Instant now) {
        return em.createNativeQuery(sql).setParameter(1, key).setParameter(2, now.atOffset(ZoneOffset.UTC));
    }

    private static Map<Long, List<Occupant>> occupants(Query query) {
        return rows(query).stream()
                .collect(Collectors.groupingBy(
                        row -> number(row[10]), Collectors.mapping(Spots::occupant, Collectors.toList())));
    }

    private static Occupant occupant(Object[] row) {
        return new Occupant(
                number(row[0]),
                (String) row[1],
                Category.valueOf((String) row[2]),
                Sex.valueOf((String) row[3]),
                number(row[4]),
                (boolean) row[5],
                hold((boolean) row[6], (boolean) row[7], (boolean) row[11]),
                number(row[8]),
                number(row[9]),
                (boolean) row[12]);
    }

    private static Occupant.Hold hold(boolean arrived, boolean departed, boolean disinfected) {
        if (!arrived) {
            return Occupant.Hold.RESERVED;
        }
        if (!departed) {
            return Occupant.Hold.OCCUPIED;
        }
        return disinfected ? Occupant.Hold.AWAITING_VERIFICATION : Occupant.Hold.AWAITING_DISINFECTION;
    }

    private static Spot spot(Object[] row, List<Occupant> holders, Instant now) {
        return new Spot(
                number(row[0]),
                (String) row[1],
                (boolean) row[2],
                number(row[3]),
                (String) row[4],
                Zone.valueOf((String) row[5]),
                (boolean) row[6],
                (boolean) row[7],
                (boolean) row[8],
                (boolean) row[9],
                (String) row[10],
                (String) row[12],
                UnitKind.valueOf((String) row[13]),
                (String) row[14],
                FacilityKind.valueOf((String) row[15]),
                state(row, now),
                holders);
    }

    private static OperatingState state(Object[] row, Instant now) {
        LocalDate opened = row[16] instanceof Date date ? date.toLocalDate() : (LocalDate) row[16];
        boolean notYet =
                now.isBefore(opened.atStartOfDay(ZoneId.of((String) row[17])).toInstant());
        OperatingState byDay = notYet ? OperatingState.CLOSED : OperatingState.OPEN;
        OperatingState whole = row[18] == null ? byDay : OperatingState.valueOf((String) row[18]);
        return row[19] == null ? whole : whole.stricter(OperatingState.valueOf((String) row[19]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
