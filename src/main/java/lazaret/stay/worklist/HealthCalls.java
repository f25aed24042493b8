package lazaret.stay.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.clearance.health.Fever;
import lazaret.clearance.health.SevereCriteria;
import lazaret.clearance.health.SevereSign;
import lazaret.person.Category;
import lazaret.person.Sex;
import lazaret.platform.Column;
import lazaret.stay.departure.IsolationCourses;

/**
 * Whose readings call a clinician of a facility: those with signs of a severe case first, then whoever waits longest.
 * One query; a reading calls as long as nobody has said what was done about it and its person is still there. A severe
 * case who is known as one lies where such cases belong and calls nobody by being one.
 */
@Stateless
public class HealthCalls {
    /** So many readings at most; who waits behind them comes when they are worked off. */
    private static final int MOST = 1000;

    private static final String SQL = """
            select p.number, p.name, p.sex, p.birth_date, c.category, u.name,
              case when b.position = '1' then r.number else r.number || '-' || b.position end, h.id, h.at, h.temperature, h.spo2,
              h.respiratory_rate, h.symptoms, f.kind = 'QUARANTINE_HOTEL'
            from stay s join person p on p.id = s.person_id join facility f on f.code = s.facility_code
              join health_reading h on h.person_id = s.person_id and h.at >= s.arrived_at
                and (h.temperature >= 37.3 or h.spo2 <= 93 or h.respiratory_rate >= 30)
                and (f.kind = 'QUARANTINE_HOTEL' or h.spo2 <= 93 or h.respiratory_rate >= 30)
              join bed b on b.id = s.bed_id join room r on r.id = b.room_id join unit u on u.id = r.unit_id
              cross join lateral (select e.category, e.clinical_type from category_entry e where e.person_id = p.id
                order by (e.at <= ?2) desc, e.at desc, e.recorded_at desc, e.id desc limit 1) c
            where s.facility_code = ?1 and s.arrived_at is not null and s.departed_at is null and s.voided_at is null
              and c.clinical_type is distinct from 'SEVERE' and c.clinical_type is distinct from 'CRITICAL'
              and not exists (select 1 from health_reading x where x.corrects = h.id)
              and not exists (select 1 from reading_follow_up x where x.reading_id = h.id)
            order by h.at desc, h.id desc limit ?3""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    /** @throws lazaret.platform.RefusalException NOT_YOUR_FACILITY */
    @RolesAllowed(Roles.CLINICIAN)
    public List<HealthCall> of(String facility) {
        scope.require(facility);
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, facility)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(3, MOST)
                .getResultList();
        Map<String, List<Object[]>> people = rows.stream()
                .map(Object[].class::cast)
                .filter(HealthCalls::calls)
                .collect(Collectors.groupingBy(r -> (String) r[0], LinkedHashMap::new, Collectors.toList()));
        return people.values().stream()
                .map(HealthCalls::call)
                .sorted(Comparator.comparing(HealthCall::severe).reversed().thenComparing(HealthCall::since))
                .toList();
    }

    // A child that breathes fast in a hospital has no fever there that would call, and no sign of a severe case.
    private static boolean calls(Object[] r) {
        return !signs(r).isEmpty() || (boolean) r[13] && Fever.is((BigDecimal) r[9]);
    }

    private static Set<SevereSign> signs(Object[] r) {
        Integer age = Column.age(r[3], Column.instant(r[8]), IsolationCourses.DEFAULT_ZONE);
        return SevereCriteria.signs(Column.integer(r[10]), Column.integer(r[11]), age);
    }

    private static HealthCall call(List<Object[]> readings) {
        Object[] last = readings.get(0);
        Set<SevereSign> signs = EnumSet.noneOf(SevereSign.class);
        readings.forEach(r -> signs.addAll(signs(r)));
        return new HealthCall(
                (String) last[0],
                (String) last[1],
                Sex.valueOf((String) last[2]),
                Column.age(last[3], Column.instant(last[8]), IsolationCourses.DEFAULT_ZONE),
                Category.valueOf((String) last[4]),
                (String) last[5],
                (String) last[6],
                readings.stream().map(r -> Column.id(r[7])).toList(),
                Column.instant(readings.get(readings.size() - 1)[8]),
                Column.instant(last[8]),
                (BigDecimal) last[9],
                Column.integer(last[10]),
                Column.integer(last[11]),
                (String) last[12],
                signs);
    }
}
