package lazaret.stay.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.FacilityKind;
import lazaret.person.Category;
import lazaret.person.Masking;
import lazaret.platform.Column;

/** Whom an ambulance has to fetch from a site of contacts, and until when; two queries for the whole city. */
@Stateless
public class PositivesInSites {
    private static final int MOST = 1000;

    // Positive is who the panel says is infected, or who has a positive sample of this stay that no panel has
    // overruled.
    static final String WAITING = """
            select s.id, p.number, p.name, c.category, s.facility_code, f.name, f.kind, f.zone_id, u.name, r.number,
              case when c.category in ('ASYMPTOMATIC', 'CONFIRMED') then least(c.at, coalesce(x.reported_at, c.at))
                else x.reported_at end, s.arrived_at, case when c.category in ('ASYMPTOMATIC', 'CONFIRMED') then null else x.id end,
              (select e.category from category_entry e where e.person_id = p.id
                and e.category not in ('ASYMPTOMATIC', 'CONFIRMED') and e.at <= ?1
                order by e.at desc, e.recorded_at desc, e.id desc limit 1),
              (select 'TR' || t.id from transfer t where t.person_id = p.id and t.closed_at is null order by t.id desc limit 1)
            from stay s join facility f on f.code = s.facility_code and f.kind in ('QUARANTINE_HOTEL', 'YELLOW_CODE_HOSPITAL')
              join person p on p.id = s.person_id join bed b on b.id = s.bed_id join room r on r.id = b.room_id
              join unit u on u.id = r.unit_id
              cross join lateral (select e.category, e.at, e.panel from category_entry e where e.person_id = p.id
                order by (e.at <= ?1) desc, e.at desc, e.recorded_at desc, e.id desc limit 1) c
              left join lateral (select t.id, t.sampled_at, a.reported_at from specimen t
                join lateral (select * from test_result y where y.specimen_id = t.id and y.reported_at <= ?1
                  order by y.recorded_at desc, y.id desc limit 1) a
                  on a.result = 'POSITIVE' or a.ct_n < 35 or a.ct_orf < 35
                where t.person_id = p.id and t.voided_at is null and t.sampled_at >= s.arrived_at
                order by t.sampled_at limit 1) x on not (c.panel and c.at >= x.sampled_at)
            where s.arrived_at is not null and s.departed_at is null and s.voided_at is null
              and (c.category in ('ASYMPTOMATIC', 'CONFIRMED') or x.id is not null)
              and (?2 = '*' or s.facility_code = any(string_to_array(?2, ','))) limit ?3""";

    private static final String LINKED = """
            select p.number, p.name, s.facility_code, r.number, l.number, coalesce(x.sampled_at, i.at)
            from stay s join person p on p.id = s.person_id join bed b on b.id = s.bed_id join room r on r.id = b.room_id
              cross join lateral (select e.category from category_entry e where e.person_id = p.id
                order by (e.at <= ?1) desc, e.at desc, e.recorded_at desc, e.id desc limit 1) c
              join known_as k on k.number = p.index_case join person l on l.id = k.person_id
              cross join lateral (select e.category, e.at from category_entry e where e.person_id = l.id
                order by (e.at <= ?1) desc, e.at desc, e.recorded_at desc, e.id desc limit 1) i
              left join lateral (select t.sampled_at from specimen t
                join lateral (select * from test_result y where y.specimen_id = t.id and y.reported_at <= ?1
                  order by y.recorded_at desc, y.id desc limit 1) a
                  on a.result = 'POSITIVE' or a.ct_n < 35 or a.ct_orf < 35
                where t.person_id = l.id and t.voided_at is null order by t.sampled_at limit 1) x on true
            where s.arrived_at is not null and s.departed_at is null and s.voided_at is null
              and c.category = 'SECONDARY_CONTACT' and (i.category in ('ASYMPTOMATIC', 'CONFIRMED') or x.sampled_at is not null)
              and (?2 = '*' or s.facility_code = any(string_to_array(?2, ',')))
            order by s.facility_code, length(r.number), r.number limit ?3""";

    private static final Comparator<Positives.Waiting> URGENT = Comparator.comparing(
                    Positives.Waiting::deadline, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Positives.Waiting::since);

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private TransferLimits limits;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Of the caller's facilities; names are masked for dispatchers, who see no contacts. */
    @RolesAllowed({Roles.CLINICIAN, Roles.FACILITY_MANAGER, Roles.DISPATCHER})
    public Positives list() {
        Instant now = clock.instant();
        boolean dispatcher = caller.role().equals(Roles.DISPATCHER);
        TransferLimits.Numbers numbers = limits.load();
        List<Positives.Waiting> waiting = rows(WAITING, now).stream()
                .map(r -> waiting(r, numbers, dispatcher))
                .sorted(URGENT)
                .toList();
        List<Positives.Linked> linked = dispatcher
                ? List.of()
                : rows(LINKED, now).stream().map(PositivesInSites::linked).toList();
        return new Positives(now, waiting, linked);
    }

    private List<Object[]> rows(String sql, Instant now) {
        String codes = scope.limit().map(PositivesInSites::joined).orElse("*");
        List<?> rows = em.createNativeQuery(sql)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, codes)
                .setParameter(3, MOST)
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static String joined(Collection<String> codes) {
        return String.join(",", codes);
    }

    private static Positives.Waiting waiting(Object[] r, TransferLimits.Numbers numbers, boolean masked) {
        Category category = Category.valueOf((String) r[3]);
        Instant found = Column.instant(r[10]);
        Instant arrived = Column.instant(r[11]);
        Instant since = found.isAfter(arrived) ? found : arrived;
        LocalDate day = LocalDate.ofInstant(since, ZoneId.of((String) r[7]));
        String name = (String) r[2];
        return new Positives.Waiting(
                "S" + Column.id(r[0]),
                (String) r[1],
                masked ? Masking.name(name) : name,
                category,
                (String) r[4],
                (String) r[5],
                FacilityKind.valueOf((String) r[6]),
                (String) r[7],
                (String) r[8],
                (String) r[9],
                since,
                r[12] == null ? null : "T" + Column.id(r[12]),
                numbers.limit(category, Column.constant(Category.class, r[13]), day)
                        .map(since::plus)
                        .orElse(null),
                (String) r[14]);
    }

    private static Positives.Linked linked(Object[] r) {
        return new Positives.Linked(
                (String) r[0], (String) r[1], (String) r[2], (String) r[3], (String) r[4], Column.instant(r[5]));
    }
}
