package lazaret.stay.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.Sex;
import lazaret.platform.Column;
import lazaret.stay.departure.IsolationCourses;

/** Who lies in a facility, in the order in which somebody walks past the rooms; one query. */
@ApplicationScoped
public class PresentPeople {
    /** More than one page can show: then a unit is chosen. */
    static final int MOST = 3000;

    private static final String SQL = """
            select p.id, p.number, p.name, p.sex, p.birth_date, c.category, c.clinical_type, s.id, u.name, r.number,
              b.code, s.carer_for is not null, u.id
            from stay s join person p on p.id = s.person_id join bed b on b.id = s.bed_id join room r on r.id = b.room_id
              join unit u on u.id = r.unit_id
              cross join lateral (select e.category, e.clinical_type from category_entry e where e.person_id = p.id
                order by (e.at <= ?2) desc, e.at desc, e.recorded_at desc, e.id desc limit 1) c
            where s.facility_code = ?1 and s.arrived_at is not null and s.departed_at is null and s.voided_at is null
              and (?3 = '' or u.name = ?3)
            order by u.id, length(r.number), r.number, length(b.position), b.position limit ?4""";

    private static final String UNITS = "select u.name from unit u where u.facility_code = ?1 order by u.id";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /** @param unit name of a floor or ward; empty for all */
    List<PresentPerson> in(String facility, String unit, Instant now) {
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, facility)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, unit == null ? "" : unit)
                .setParameter(4, MOST)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .sorted(Comparator.comparing(PresentPeople::stop, WalkOrder.ofStops()))
                .map(row -> person(row, now))
                .toList();
    }

    List<String> units(String facility) {
        List<?> rows = em.createNativeQuery(UNITS).setParameter(1, facility).getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private static WalkOrder.Stop stop(Object[] r) {
        return new WalkOrder.Stop(Column.id(r[12]), (String) r[8], (String) r[9], (String) r[10]);
    }

    private static PresentPerson person(Object[] r, Instant now) {
        return new PresentPerson(
                Column.id(r[0]),
                (String) r[1],
                (String) r[2],
                Sex.valueOf((String) r[3]),
                Column.age(r[4], now, IsolationCourses.DEFAULT_ZONE),
                Category.valueOf((String) r[5]),
                Column.constant(ClinicalType.class, r[6]),
                "S" + Column.id(r[7]),
                (String) r[8],
                (String) r[9],
                (String) r[10],
                (boolean) r[11]);
    }
}
