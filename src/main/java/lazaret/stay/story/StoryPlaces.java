package lazaret.stay.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lazaret.clearance.AdoptedPolicies;
import lazaret.clearance.Clearance;
import lazaret.clearance.course.IsolationCourse;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.Masking;
import lazaret.person.Person;
import lazaret.person.Sex;
import lazaret.platform.Column;
import lazaret.stay.DepartureReason;
import lazaret.stay.StayState;
import lazaret.stay.departure.IsolationCourses;

/** Where somebody is and is expected, with whom somebody lives at home, and what waits for a second signature. */
@ApplicationScoped
public class StoryPlaces {
    private static final int MOST_KIN = 30;

    private static final String PLACES = """
            select 'S' || s.id, case when s.arrived_at is null then 'RESERVED' else 'PRESENT' end, s.facility_code, f.name,
              r.number, b.code, coalesce(s.arrived_at, s.reserved_at)
            from stay s join facility f on f.code = s.facility_code join bed b on b.id = s.bed_id
              join room r on r.id = b.room_id
            where s.person_id = ?1 and s.voided_at is null and s.hold_ended_at is null and s.departed_at is null
            order by s.id""";

    private static final String HOUSEHOLD = """
            select p.id, p.number, p.name, p.sex, p.birth_date, c.category, c.clinical_type, w.facility_code, w.room
            from person p
              cross join lateral (select e.category, e.clinical_type from category_entry e where e.person_id = p.id
                order by (e.at <= ?3) desc, e.at desc, e.recorded_at desc, e.id desc limit 1) c
              left join lateral (select s.facility_code, r.number as room from stay s join bed b on b.id = s.bed_id
                join room r on r.id = b.room_id
                where s.person_id = p.id and s.arrived_at is not null and s.departed_at is null and s.voided_at is null
                limit 1) w on true
            where p.household = ?1 and p.id <> ?2 and p.merged_into is null order by p.number limit ?4""";

    private static final String WAITING = """
            select 'O' || o.id, 'S' || s.id, o.kind, o.reason, o.requested_by, o.requested_at, o.asked_of
            from override_request o join stay s on s.id = o.stay_id
            where s.person_id = ?1 and o.confirmed_at is null and o.withdrawn_at is null
              and s.departed_at is null and s.voided_at is null""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @jakarta.inject.Inject
    private Clock clock;

    /** Somebody of the household, before the clock is known. */
    record Kin(long id, Story.Relative relative) {
        Story.Relative with(IsolationCourse course, AdoptedPolicies adopted, Instant now) {
            return new Story.Relative(
                    relative.number(),
                    relative.name(),
                    relative.maskedName(),
                    relative.sex(),
                    relative.age(),
                    relative.category(),
                    relative.clinicalType(),
                    relative.facility(),
                    relative.room(),
                    Clearance.assess(course, adopted, now).clock());
        }
    }

    List<Story.Place> of(long person) {
        return rows(em.createNativeQuery(PLACES).setParameter(1, person)).stream()
                .map(r -> new Story.Place(
                        (String) r[0],
                        StayState.valueOf((String) r[1]),
                        (String) r[2],
                        (String) r[3],
                        (String) r[4],
                        (String) r[5],
                        Column.instant(r[6])))
                .toList();
    }

    List<Kin> household(Person person) {
        if (person.household().isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        return rows(em.createNativeQuery(HOUSEHOLD)
                        .setParameter(1, person.household().get())
                        .setParameter(2, person.id())
                        .setParameter(3, now.atOffset(java.time.ZoneOffset.UTC))
                        .setParameter(4, MOST_KIN))
                .stream()
                .map(r -> kin(r, now))
                .toList();
    }

    private static Kin kin(Object[] r, Instant now) {
        return new Kin(
                Column.id(r[0]),
                new Story.Relative(
                        (String) r[1],
                        (String) r[2],
                        Masking.name((String) r[2]),
                        Sex.valueOf((String) r[3]),
                        Column.age(r[4], now, IsolationCourses.DEFAULT_ZONE),
                        Category.valueOf((String) r[5]),
                        Column.constant(ClinicalType.class, r[6]),
                        (String) r[7],
                        (String) r[8],
                        null));
    }

    Optional<Story.Waiting> waiting(long person) {
        return rows(em.createNativeQuery(WAITING).setParameter(1, person)).stream()
                .map(r -> new Story.Waiting(
                        (String) r[0],
                        (String) r[1],
                        DepartureReason.valueOf((String) r[2]),
                        (String) r[3],
                        (String) r[4],
                        Column.instant(r[5]),
                        (String) r[6]))
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(jakarta.persistence.Query query) {
        return query.getResultList();
    }
}
