package lazaret.stay.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.platform.Column;

/** Steps from category to category, found by one statement and named by nobody yet. */
@ApplicationScoped
public class ChangesInWindow {
    // Of entries of one time the one recorded last counts. Whoever lies nowhere at the time belongs to no facility.
    private static final String SQL = """
            with whom as (select distinct c.person_id from category_entry c
                where c.at >= ?1 and c.at < ?2 and c.recorded_at <= ?4),
            entry as (
              select c.person_id, c.at, c.category, c.clinical_type,
                exists (select 1 from came_back b where b.category_entry_id = c.id) as came_back,
                row_number() over (partition by c.person_id, c.at order by c.recorded_at desc, c.id desc) as place
              from category_entry c where c.person_id in (select person_id from whom) and c.at < ?2 and c.recorded_at <= ?4),
            step as (
              select person_id, at, category, clinical_type, lag(category) over person as before,
                lag(clinical_type) over person as before_type,
                -- positive again is who came back and had been infected, as far as what was taken back is left out
                came_back and coalesce(bool_or(category in ('ASYMPTOMATIC', 'CONFIRMED')) over (person rows between
                  unbounded preceding and 1 preceding), false) as again
              from entry where place = 1 window person as (partition by person_id order by at))
            select before, before_type, category, clinical_type, again, count(*) from step
            where at >= ?1 and (cast(?3 as text) is null or exists (select 1 from stay s where s.person_id = step.person_id
              and s.facility_code = cast(?3 as text) and s.voided_at is null and s.during @> step.at))
            group by 1, 2, 3, 4, 5 order by 3, 4, 1, 2""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    protected ChangesInWindow() {}

    /** For work outside the container. */
    ChangesInWindow(EntityManager em) {
        this.em = em;
    }

    Changes count(Instant from, Instant until, String facility, Instant knownAt) {
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, from.atOffset(ZoneOffset.UTC))
                .setParameter(2, until.atOffset(ZoneOffset.UTC))
                .setParameter(3, facility)
                .setParameter(4, knownAt.atOffset(ZoneOffset.UTC))
                .getResultList();
        List<Changes.Step> steps =
                rows.stream().map(row -> step((Object[]) row)).toList();
        return new Changes(from, until, facility, knownAt, steps);
    }

    private static Changes.Step step(Object[] row) {
        return new Changes.Step(
                Column.constant(Category.class, row[0]),
                Column.constant(ClinicalType.class, row[1]),
                Category.valueOf((String) row[2]),
                Column.constant(ClinicalType.class, row[3]),
                (Boolean) row[4],
                Column.id(row[5]));
    }
}
