package lazaret.stay.gate;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.clearance.criterion.Finding;
import lazaret.facility.Stock;
import lazaret.person.Category;
import lazaret.person.Masking;
import lazaret.platform.Column;
import lazaret.stay.DepartureReason;
import lazaret.stay.departure.Gate;

/** The list for the buses home; as many queries for 10 as for 600. Names are masked for dispatchers. */
@Stateless
public class LeavingList {
    /** More leave no site in a day. */
    private static final int MOST = 3000;

    private static final String SQL = """
            select s.id, p.id, p.number, p.name, c.category, u.name, r.number, p.district, p.address, g.leaves_at, g.signed_at,
              coalesce(a.display_name, g.signed_by), g.policy_id, s.departed_at, s.departure_reason,
              (select max(d.certificate) from clearance_decision d where d.stay_id = s.id),
              (select mr.number from sign_off o join stay ms on ms.id = o.stay_id join bed mb on mb.id = ms.bed_id
                join room mr on mr.id = mb.room_id where o.id = g.carries)
            from stay s join person p on p.id = s.person_id join bed b on b.id = s.bed_id join room r on r.id = b.room_id
              join unit u on u.id = r.unit_id
              left join sign_off g on g.stay_id = s.id and (g.ended_at is null or g.outcome = 'LEFT')
              left join account a on a.username = g.signed_by
              cross join lateral (select e.category from category_entry e where e.person_id = p.id
                order by (e.at <= ?4) desc, e.at desc, e.recorded_at desc, e.id desc limit 1) c
            where s.facility_code = ?1 and s.voided_at is null
              and (s.departed_at is null and g.id is not null
                or s.departed_at >= ?2 and s.departed_at < ?3 and s.departure_reason in ('DISCHARGE', 'RELEASE', 'OVERRIDE'))
            order by nullif(p.district, '') nulls last, u.id, length(r.number), r.number, s.id limit ?5""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Gate gate;

    @Inject
    private Stock stock;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** @throws lazaret.platform.RefusalException NOT_FOUND, NOT_YOUR_FACILITY */
    @RolesAllowed({Roles.CLINICIAN, Roles.FACILITY_MANAGER, Roles.DISPATCHER})
    public Leaving of(String facility) {
        ZoneId zone = stock.facility(facility).zone();
        scope.require(facility);
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(now, zone);
        List<Object[]> rows = rows(facility, day, zone, now);
        Map<Long, Long> waiting = new HashMap<>();
        rows.stream().filter(r -> r[13] == null).forEach(r -> waiting.put(Column.id(r[0]), Column.id(r[1])));
        Map<Long, Gate.Passage> passages = gate.judge(waiting, now, now);
        boolean masked = caller.role().equals(Roles.DISPATCHER);
        List<Leaving.Line> lines = rows.stream()
                .map(r -> line(r, passages.get(Column.id(r[0])), masked))
                .toList();
        return new Leaving(zone, day, lines);
    }

    private List<Object[]> rows(String facility, LocalDate day, ZoneId zone, Instant now) {
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, facility)
                .setParameter(2, day.atStartOfDay(zone).toOffsetDateTime())
                .setParameter(3, day.plusDays(1).atStartOfDay(zone).toOffsetDateTime())
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .setParameter(5, MOST)
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static Leaving.Line line(Object[] r, Gate.Passage passage, boolean masked) {
        String name = (String) r[3];
        boolean gone = passage == null;
        return new Leaving.Line(
                "S" + Column.id(r[0]),
                (String) r[2],
                masked ? Masking.name(name) : name,
                Category.valueOf((String) r[4]),
                (String) r[5],
                (String) r[6],
                (String) r[7],
                (String) r[8],
                Column.instant(r[9]),
                Column.instant(r[10]),
                (String) r[11],
                (String) r[12],
                gone || passage.against() == null ? null : passage.against().specimen(),
                gone ? List.of() : passage.unmet().stream().map(Finding::code).toList(),
                Column.instant(r[13]),
                Column.constant(DepartureReason.class, r[14]),
                (String) r[15],
                (String) r[16]);
    }
}
