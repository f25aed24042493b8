package lazaret.stay.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lazaret.clearance.AdoptedPolicies;
import lazaret.clearance.Clearance;
import lazaret.clearance.course.Ct;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Sample;
import lazaret.clearance.policy.Policies;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.Masking;
import lazaret.person.Need;
import lazaret.person.Sex;
import lazaret.platform.Column;
import lazaret.stay.ExceptionKind;
import lazaret.stay.PlacementException;
import lazaret.stay.change.TransferLimits;
import lazaret.stay.departure.Gate;
import lazaret.stay.departure.IsolationCourses;

/** Everybody who holds a bed of a facility, with the day of each: a constant number of queries, however many people. */
@ApplicationScoped
public class BoardPeople {
    private static final String HOLDERS = """
            select p.id, p.number, p.name, p.sex, p.birth_date, p.paper_number, c.category, c.clinical_type, c.at,
              (select string_agg(n.need, ',') from person_need n where n.person_id = p.id),
              s.id, s.bed_id, b.code, b.position, s.carer_for is not null,
              s.exception_kind, s.exception_approved_by, s.exception_reason,
              s.reserved_at, case when k.gone then s.arrived_at end, case when k.gone then s.departed_at end,
              case when s.departed_at is not null and k.gone then (select d.done_by from disinfection d
                where d.finished_at >= s.departed_at and d.subject =
                  case when s.exclusive_room is null then b.code else r.facility_code || '/' || r.number end
                order by d.id desc limit 1) end, c.panel,
              (select e.category from category_entry e where e.person_id = s.person_id and e.at <= ?2
                and c.category in ('ASYMPTOMATIC', 'CONFIRMED') and e.category not in ('ASYMPTOMATIC', 'CONFIRMED')
                order by e.at desc, e.recorded_at desc, e.id desc limit 1),
              s.departed_at is null and exists (select 1 from health_reading h where h.person_id = s.person_id
                and h.at >= s.arrived_at and (h.spo2 <= 93 or h.respiratory_rate >= 30)
                and (p.birth_date is null
                  or p.birth_date <= cast(h.at at time zone 'Asia/Shanghai' as date) - interval '18 years')
                and not exists (select 1 from health_reading x where x.corrects = h.id)
                and not exists (select 1 from reading_follow_up x where x.reading_id = h.id)),
              s.departed_at is null and exists (select 1 from sign_off g where g.stay_id = s.id and g.ended_at is null),
              not k.gone
            from stay s join bed b on b.id = s.bed_id join room r on r.id = b.room_id
              join person p on p.id = s.person_id
              -- a bed that is kept for somebody on a visit is held like a reserved one
              cross join lateral (select s.kept_by is null or s.kept_until is not null as gone) k
              cross join lateral (select e.category, e.clinical_type, e.at, e.panel from category_entry e
                where e.person_id = s.person_id order by (e.at <= ?2) desc, e.at desc, e.recorded_at desc, e.id desc limit 1) c
            where s.facility_code = ?1 and s.hold_ended_at is null and s.voided_at is null
            order by b.extra, s.id""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private IsolationCourses courses;

    @Inject
    private Policies policies;

    @Inject
    private Gate gate;

    @Inject
    private TransferLimits limits;

    /** A row of the query: who it is, and what says whether they are infected. */
    private record Holder(
            BoardPerson person, boolean panel, Category before, boolean severeSigns, boolean signed, boolean onAVisit) {
        long stay() {
            return Long.parseLong(person.stay().substring(1));
        }
    }

    /** @param masked whether names are shown masked */
    List<BoardPerson> in(String facility, ZoneId zone, boolean masked, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        List<?> rows = em.createNativeQuery(HOLDERS)
                .setParameter(1, facility)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        List<Holder> holders =
                rows.stream().map(row -> holder((Object[]) row, masked, today)).toList();
        List<Long> clocked = holders.stream()
                .map(Holder::person)
                .filter(BoardPeople::isOnTheClock)
                .map(BoardPerson::id)
                .toList();
        Map<Long, IsolationCourse> known = courses.of(clocked, now);
        AdoptedPolicies adopted = policies.adopted();
        TransferLimits.Numbers numbers = limits.load();
        Map<Long, Gate.Passage> signed = gate.judge(
                holders.stream().filter(Holder::signed).collect(Collectors.toMap(Holder::stay, h -> h.person()
                        .id())),
                now,
                now);
        return holders.stream()
                .map(h -> {
                    BoardPerson p = h.person();
                    IsolationCourse course = known.get(p.id());
                    return p.isHereOrComing()
                            ? p.on(
                                    day(p, course, adopted, zone, now),
                                    infection(h, course, numbers, zone),
                                    marks(h, signed))
                            : p;
                })
                .toList();
    }

    // A known severe case calls nobody by the signs of one.
    private static List<Flag> marks(Holder holder, Map<Long, Gate.Passage> signed) {
        BoardPerson p = holder.person();
        List<Flag> marks = new ArrayList<>();
        if (holder.onAVisit()) {
            marks.add(Flag.ON_A_VISIT);
        }
        if (p.clinicalType() == ClinicalType.SEVERE || p.clinicalType() == ClinicalType.CRITICAL) {
            marks.add(Flag.SEVERE);
        } else if (holder.severeSigns()) {
            marks.add(Flag.SEVERE_SIGNS);
        }
        Gate.Passage passage = signed.get(holder.stay());
        if (passage != null) {
            marks.add(passage.isClear() ? Flag.SIGNED_OFF : Flag.SIGN_OFF_VOID);
        }
        return List.copyOf(marks);
    }

    private static Infection infection(
            Holder holder, IsolationCourse course, TransferLimits.Numbers numbers, ZoneId zone) {
        BoardPerson p = holder.person();
        Optional<Instant> found = p.category().infected() ? Optional.of(p.categorySince()) : positive(holder, course);
        if (!p.isPresent() || found.isEmpty()) {
            return null;
        }
        Instant since = found.get().isAfter(p.arrivedAt()) ? found.get() : p.arrivedAt();
        return new Infection(
                since,
                numbers.limit(p.category(), holder.before(), LocalDate.ofInstant(since, zone))
                        .map(since::plus)
                        .orElse(null));
    }

    // The first positive sample of this stay, unless the panel has looked at it and said that it was none.
    private static Optional<Instant> positive(Holder holder, IsolationCourse course) {
        BoardPerson p = holder.person();
        if (course == null || p.arrivedAt() == null) {
            return Optional.empty();
        }
        return course.samples().stream()
                .filter(s -> !s.sampledAt().isBefore(p.arrivedAt()) && s.isPositive(Ct.INFECTIOUS_BELOW))
                .findFirst()
                .filter(s -> !(holder.panel() && !p.categorySince().isBefore(s.sampledAt())))
                .map(Sample::reportedAt);
    }

    // Patients leave by their tests, not by a clock: their days are days of treatment.
    private static boolean isOnTheClock(BoardPerson person) {
        return person.isHereOrComing() && !person.category().infected() && person.category() != Category.SUSPECTED;
    }

    private static BoardDay day(
            BoardPerson person, IsolationCourse course, AdoptedPolicies adopted, ZoneId zone, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return course == null
                ? BoardDay.ofTreatment(person.arrivedAt(), zone, today)
                : BoardDay.of(course, Clearance.assess(course, adopted, now), zone, today);
    }

    private static Holder holder(Object[] row, boolean masked, LocalDate today) {
        return new Holder(
                person(row, masked, today),
                (boolean) row[22],
                Column.constant(Category.class, row[23]),
                (boolean) row[24],
                (boolean) row[25],
                (boolean) row[26]);
    }

    private static BoardPerson person(Object[] row, boolean masked, LocalDate today) {
        String name = (String) row[2];
        LocalDate birth = Column.day(row[4]);
        return new BoardPerson(
                Column.id(row[0]),
                (String) row[1],
                masked ? Masking.name(name) : name,
                Sex.valueOf((String) row[3]),
                birth == null ? null : Period.between(birth, today).getYears(),
                Masking.paper((String) row[5]),
                Category.valueOf((String) row[6]),
                Column.constant(ClinicalType.class, row[7]),
                Column.instant(row[8]),
                needs((String) row[9]),
                "S" + Column.id(row[10]),
                Column.id(row[11]),
                (String) row[12],
                (String) row[13],
                (boolean) row[14],
                List.of(),
                exception(row),
                Column.instant(row[18]),
                Column.instant(row[19]),
                Column.instant(row[20]),
                (String) row[21],
                null,
                null);
    }

    private static PlacementException exception(Object[] row) {
        ExceptionKind kind = Column.constant(ExceptionKind.class, row[15]);
        return kind == null ? null : new PlacementException(kind, null, (String) row[16], (String) row[17]);
    }

    private static Set<Need> needs(String words) {
        return words == null
                ? Set.of()
                : Arrays.stream(words.split(",")).map(Need::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
