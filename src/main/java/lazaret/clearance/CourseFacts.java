package lazaret.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lazaret.clearance.course.Answered;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.clearance.course.Ct;
import lazaret.clearance.course.Imaging;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Reading;
import lazaret.clearance.course.Sample;
import lazaret.clearance.course.TestOutcome;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.HighRisk;
import lazaret.person.Need;
import lazaret.platform.Column;

/**
 * The courses of many people by five queries, whoever they are and however many: what the register, the laboratories
 * and the bedsides know, as of a moment and with today's corrections. Where somebody lies is not known here; the stay
 * adds it by {@link IsolationCourse#during}.
 */
@ApplicationScoped
public class CourseFacts {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The category of the moment, or the first one before it; the last exposure of those that count. */
    private static final String PEOPLE = """
            with asked as (%s),
            c as (select distinct on (c.person_id) c.person_id, c.category, c.clinical_type, c.high_risk
                  from asked join category_entry c on c.person_id = asked.id
                  order by c.person_id, (c.at <= ?2) desc, case when c.at <= ?2 then c.at end desc, c.at,
                           c.recorded_at desc, c.id desc),
            e as (select e.person_id, max(e.at) as at from asked join counted_exposure e on e.person_id = asked.id
                  where e.at <= ?2 group by e.person_id),
            n as (select n.person_id, string_agg(n.need, ',') as needs
                  from asked join person_need n on n.person_id = asked.id group by n.person_id)
            select p.id, p.birth_date, p.found_at, c.category, c.clinical_type, c.high_risk, e.at, l.id, n.needs
            from asked join person p on p.id = asked.id
            left join c on c.person_id = p.id left join e on e.person_id = p.id left join n on n.person_id = p.id
            left join known_as k on k.number = p.index_case
            left join person l on l.id = k.person_id""";

    private static final String SPECIMENS = """
            select s.person_id, s.id, s.sampled_at, s.laboratory, s.reagent from specimen s
            where s.person_id = any(cast(string_to_array(?1, ',') as bigint[]))
              and s.voided_at is null and s.sampled_at <= ?2""";

    /** Every answer known then to these specimens, by a way of its own: joined, each would be looked up singly. */
    private static final String RESULTS = """
            select r.specimen_id, r.result, r.ct_n, r.ct_orf, r.reported_at, r.recorded_at, r.id from test_result r
            where r.specimen_id = any(array(
                select s.id from specimen s where s.person_id = any(cast(string_to_array(?1, ',') as bigint[]))
                  and s.voided_at is null and s.sampled_at <= ?2)) and r.reported_at <= ?2""";

    private static final String READINGS = """
            select h.person_id, h.at, h.temperature, h.spo2, h.respiratory_rate, h.symptoms, h.imaging
            from health_reading h
            where h.person_id = any(cast(string_to_array(?1, ',') as bigint[])) and h.at <= ?2
              and h.id not in (select c.corrects from health_reading c where c.corrects is not null
                and c.person_id = any(cast(string_to_array(?1, ',') as bigint[])))""";

    private static final String ANSWERS = """
            select a.person_id, a.at, a.answer from clinical_answer a
            where a.person_id = any(cast(string_to_array(?1, ',') as bigint[])) and a.at <= ?2
              and not a.withdrawn and not exists (select 1 from clinical_answer c where c.corrects = a.id)""";

    /** Specimens of one moment stand in the order of their numbers, whichever way the database found them. */
    private static final Comparator<Object[]> BY_NUMBER = Comparator.comparingLong(s -> id(s[1]));

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    protected CourseFacts() {}

    /** For work outside the container. */
    public CourseFacts(EntityManager em) {
        this.em = em;
    }

    /** The courses of these people, by id; nobody is missing but those who are not registered. */
    public Map<Long, IsolationCourse> load(Collection<Long> personIds, Instant at) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        List<Object[]> people = rows(PEOPLE.formatted(Column.idTable(personIds)), personIds, at);
        Set<Long> sampled = new HashSet<>(personIds);
        people.stream().filter(r -> r[7] != null).forEach(r -> sampled.add(id(r[7])));
        Map<Long, List<Sample>> samples = samples(sampled, at);
        Map<Long, List<Reading>> readings = new HashMap<>();
        for (Object[] r : rows(READINGS, personIds, at)) {
            readings.computeIfAbsent(id(r[0]), k -> new ArrayList<>()).add(reading(r));
        }
        Map<Long, List<Answered>> answers = new HashMap<>();
        for (Object[] r : rows(ANSWERS, personIds, at)) {
            answers.computeIfAbsent(id(r[0]), k -> new ArrayList<>())
                    .add(new Answered(Column.instant(r[1]), ClinicalAnswer.valueOf((String) r[2])));
        }
        Map<Long, IsolationCourse> courses = new HashMap<>();
        people.forEach(r -> courses.put(id(r[0]), course(r, samples, readings, answers, at)));
        return courses;
    }

    private Map<Long, List<Sample>> samples(Collection<Long> people, Instant at) {
        Map<Long, Object[]> results = new HashMap<>();
        for (Object[] r : rows(RESULTS, people, at)) {
            results.merge(id(r[0]), r, CourseFacts::laterRecorded);
        }
        Map<Long, List<Sample>> samples = new HashMap<>();
        List<Object[]> specimens = rows(SPECIMENS, people, at);
        specimens.sort(BY_NUMBER);
        for (Object[] s : specimens) {
            samples.computeIfAbsent(id(s[0]), k -> new ArrayList<>()).add(sample(s, results.get(id(s[1]))));
        }
        return samples;
    }

    /** Of two answers to one specimen the one recorded last counts. */
    private static Object[] laterRecorded(Object[] one, Object[] other) {
        int order = Column.instant(one[5]).compareTo(Column.instant(other[5]));
        return order > 0 || (order == 0 && id(one[6]) > id(other[6])) ? one : other;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Collection<Long> ids, Instant at) {
        return em.createNativeQuery(sql)
                .setParameter(1, Column.ids(ids))
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .getResultList();
    }

    private static IsolationCourse course(
            Object[] r,
            Map<Long, List<Sample>> samples,
            Map<Long, List<Reading>> readings,
            Map<Long, List<Answered>> answers,
            Instant at) {
        Category category = Column.constant(Category.class, r[3]);
        boolean hasLink = category == Category.SECONDARY_CONTACT && r[7] != null;
        return new IsolationCourse(
                ZONE,
                category,
                Column.constant(ClinicalType.class, r[4]),
                HighRisk.on(LocalDate.ofInstant(at, ZONE), Boolean.TRUE.equals(r[5]), Column.day(r[1]), needs(r[8])),
                Column.instant(r[6]),
                Column.instant(r[2]),
                null,
                samples.getOrDefault(id(r[0]), List.of()),
                readings.getOrDefault(id(r[0]), List.of()),
                List.of(),
                hasLink ? samples.getOrDefault(id(r[7]), List.of()) : null,
                answers.getOrDefault(id(r[0]), List.of()));
    }

    /** @param r null while nothing was answered */
    private static Sample sample(Object[] s, Object[] r) {
        Instant sampledAt = Column.instant(s[2]);
        String laboratory = (String) s[3];
        String reagent = (String) s[4];
        return r == null
                ? new Sample(sampledAt, null, null, null, null, laboratory, reagent)
                : new Sample(
                        sampledAt,
                        TestOutcome.valueOf((String) r[1]),
                        Ct.ofColumn(r[2]),
                        Ct.ofColumn(r[3]),
                        Column.instant(r[4]),
                        laboratory,
                        reagent);
    }

    private static Reading reading(Object[] r) {
        return new Reading(
                Column.instant(r[1]),
                (BigDecimal) r[2],
                Column.integer(r[3]),
                Column.integer(r[4]),
                (String) r[5],
                Column.constant(Imaging.class, r[6]));
    }

    private static List<Need> needs(Object words) {
        return words == null
                ? List.of()
                : Arrays.stream(((String) words).split(",")).map(Need::valueOf).toList();
    }

    private static long id(Object column) {
        return ((Number) column).longValue();
    }
}
