package lazaret.stay.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.HighRisk;
import lazaret.person.Masking;
import lazaret.person.Need;
import lazaret.person.Sex;
import lazaret.platform.Column;

/** Rows of people without a bed yet, oldest first: each question is one query. */
@ApplicationScoped
public class ExpectedPeople {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String SELECT = """
            select p.id, p.number, p.name, p.sex, p.birth_date, p.paper_number, p.household, p.found_at,
              c.category, c.clinical_type,
              (select string_agg(n.need, ',') from person_need n where n.person_id = p.id),
              (select max(e.at) from counted_exposure e where e.person_id = p.id),
              s.id, b.code, s.facility_code, s.reserved_at, s.arrived_at, c.high_risk,
              (select 'S' || b.after_stay from counted_came_back b where b.person_id = p.id and b.again
                and b.at > coalesce((select max(o.arrived_at) from stay o where o.person_id = p.id and o.voided_at is null),
                  '-infinity') order by b.at desc limit 1)
            from (%s) who(id) join person p on p.id = who.id
              cross join lateral (select e.category, e.clinical_type, e.high_risk from category_entry e where e.person_id = p.id
                order by (e.at <= ?1) desc, e.at desc, e.recorded_at desc, e.id desc limit 1) c
              left join lateral (select * from stay o where o.person_id = p.id and o.departed_at is null
                and o.hold_ended_at is null and o.voided_at is null
                order by (o.facility_code = ?2) desc, o.arrived_at nulls first limit 1) s on true
              left join bed b on b.id = s.bed_id
            where\s""";

    private static final String WAITING = "select w.person_id from waiting w";

    private static final String HELD = """
            select h.person_id from stay h where h.facility_code = ?2 and h.arrived_at is null
              and h.hold_ended_at is null and h.voided_at is null""";

    private static final String ORDER = " order by p.found_at, p.id";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Clock clock;

    List<ExpectedPerson> waiting(String facility, Collection<Category> categories, int first, int most) {
        Query query = query(WAITING, "position(c.category in ?3) > 0" + ORDER, facility)
                .setParameter(3, words(categories));
        return people(query.setFirstResult(first).setMaxResults(most));
    }

    long countWaiting(String facility, Collection<Category> categories) {
        String sql = "select count(*) from (" + SELECT.formatted(WAITING) + "position(c.category in ?3) > 0) w";
        return ((Number) bind(em.createNativeQuery(sql), facility)
                        .setParameter(3, words(categories))
                        .getSingleResult())
                .longValue();
    }

    /** For whom a bed of the facility is held. */
    List<ExpectedPerson> onTheWay(String facility, int most) {
        return people(
                query(HELD, "s.facility_code = ?2 and s.arrived_at is null order by s.reserved_at, p.id", facility)
                        .setMaxResults(most));
    }

    /** Of those who wait for such a facility, or have a bed held there, whom the search is about. */
    public List<ExpectedPerson> matching(String facility, Collection<Category> categories, Search search, int most) {
        Query query = query(
                        WAITING + " where ?8 <> 'HELD' union all " + HELD + " and ?8 <> 'WAITING'",
                        "(s.facility_code = ?2 and s.arrived_at is null or s.id is null and position(c.category in ?3) > 0)"
                                + " and (?4 = '' or p.household = ?4) and (?5 = '' or p.index_case = ?5)"
                                + " and coalesce(s.reserved_at, p.found_at) >= ?6 and coalesce(s.reserved_at, p.found_at) < ?7"
                                + ORDER,
                        facility)
                .setParameter(3, words(categories))
                .setParameter(4, search.household())
                .setParameter(5, search.indexCase())
                .setParameter(6, search.from().atOffset(ZoneOffset.UTC))
                .setParameter(7, search.to().atOffset(ZoneOffset.UTC))
                .setParameter(8, search.state().name());
        return people(query.setMaxResults(most));
    }

    /**
     * A search among those who are expected; a time is that of the reservation, else when somebody was found.
     *
     * @param household empty for any
     * @param indexCase the number of the case somebody belongs to, empty for any
     * @param to the first moment that no longer counts
     */
    public record Search(State state, String household, String indexCase, Instant from, Instant to) {

        /** Whether a bed is held already. */
        public enum State {
            ANY,
            WAITING,
            HELD
        }
    }

    /** Those with the numbers, wherever they are; unknown numbers are passed over. */
    public List<ExpectedPerson> numbered(String facility, Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : people(query(
                                "select id from person where number = any(string_to_array(?3, ','))",
                                "true" + ORDER,
                                facility)
                        .setParameter(3, String.join(",", numbers)));
    }

    List<ExpectedPerson> one(String facility, String number) {
        return people(query("select id from person where number = ?3", "true", facility)
                .setParameter(3, number));
    }

    /** Of these households, everybody who waits or has a bed in the facility. */
    List<ExpectedPerson> households(String facility, Collection<String> households) {
        String theirs = "select id from person where household = any(string_to_array(?3, ','))";
        String where = "(s.facility_code = ?2 or exists (select 1 from waiting w where w.person_id = p.id))" + ORDER;
        return households.isEmpty()
                ? List.of()
                : people(query(theirs, where, facility).setParameter(3, String.join(",", households)));
    }

    private Query query(String who, String where, String facility) {
        return bind(em.createNativeQuery(SELECT.formatted(who) + where), facility);
    }

    private Query bind(Query query, String facility) {
        return query.setParameter(1, clock.instant().atOffset(ZoneOffset.UTC)).setParameter(2, facility);
    }

    private static String words(Collection<Category> categories) {
        return categories.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private List<ExpectedPerson> people(Query query) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> person((Object[]) row, today)).toList();
    }

    private static ExpectedPerson person(Object[] row, LocalDate today) {
        LocalDate birth = Column.day(row[4]);
        Set<Need> needs = needs((String) row[10]);
        return new ExpectedPerson(
                Column.id(row[0]),
                (String) row[1],
                (String) row[2],
                Sex.valueOf((String) row[3]),
                birth == null ? null : Period.between(birth, today).getYears(),
                HighRisk.on(today, (boolean) row[17], birth, needs),
                Masking.paper((String) row[5]),
                Category.valueOf((String) row[8]),
                Column.constant(ClinicalType.class, row[9]),
                needs,
                (String) row[6],
                Column.instant(row[7]),
                Column.instant(row[11]),
                (String) row[18],
                row[12] == null ? null : place(row),
                List.of());
    }

    private static ExpectedPerson.Place place(Object[] row) {
        return new ExpectedPerson.Place(
                "S" + Column.id(row[12]),
                (String) row[13],
                (String) row[14],
                Column.instant(row[15]),
                Column.instant(row[16]));
    }

    private static Set<Need> needs(String words) {
        return words == null
                ? Set.of()
                : Arrays.stream(words.split(",")).map(Need::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
