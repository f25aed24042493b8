package lazaret.stay.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lazaret.clearance.CourseFacts;
import lazaret.clearance.PolicyVersion;
import lazaret.clearance.RestartScope;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Restart;
import lazaret.clearance.policy.Policies;
import lazaret.platform.Column;

/**
 * What a verdict needs and only the stays know: where the days are counted, since when somebody is isolated, and what
 * started the clock again meanwhile. A constant number of queries for any number of people.
 */
@ApplicationScoped
public class IsolationCourses {
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Shanghai");

    // Unbroken isolation: the first arrival after the last departure that was neither a move nor a transfer.
    private static final String ARRIVALS = """
            with asked as (%s)
            select s.person_id, f.zone_id, min(s.arrived_at) over (partition by s.person_id) as since
            from (select s.person_id, s.facility_code, s.arrived_at,
                    max(s.departed_at) filter (where s.departed_at <= ?2 and s.departure_reason not in ('MOVE', 'TRANSFER'))
                      over (partition by s.person_id) as gone_at
                  from asked join stay s on s.person_id = asked.id and s.voided_at is null) s
            join facility f on f.code = s.facility_code
            where s.arrived_at <= ?2 and s.arrived_at >= coalesce(s.gone_at, '-infinity')
            order by s.person_id, s.arrived_at""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private CourseFacts facts;

    @Inject
    private Restarts restarts;

    protected IsolationCourses() {}

    /** For work outside the container. */
    public IsolationCourses(EntityManager em) {
        this.em = em;
        this.facts = new CourseFacts(em);
        this.restarts = new Restarts(em, new Policies(em));
    }

    private record Presence(ZoneId zone, Instant since) {}

    /** The courses of these people as they stood at a moment. */
    public Map<Long, IsolationCourse> of(Collection<Long> people, Instant at) {
        return of(people, at, false);
    }

    /** The same with whatever else a version looks at that may not be adopted: to try it. */
    public Map<Long, IsolationCourse> toTry(PolicyVersion version, Collection<Long> people, Instant at) {
        return of(people, at, version.restart() == RestartScope.FLOOR);
    }

    private Map<Long, IsolationCourse> of(Collection<Long> people, Instant at, boolean floors) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<Long, Presence> presences = presences(people, at);
        Map<Long, List<Restart>> again = restarts.of(people, at, floors);
        Map<Long, IsolationCourse> courses = new HashMap<>();
        facts.load(people, at).forEach((person, course) -> {
            Presence presence = presences.getOrDefault(person, new Presence(DEFAULT_ZONE, null));
            courses.put(
                    person, course.during(presence.zone(), presence.since(), again.getOrDefault(person, List.of())));
        });
        return courses;
    }

    private Map<Long, Presence> presences(Collection<Long> people, Instant at) {
        Map<Long, Presence> presences = new HashMap<>();
        for (Object[] row : rows(ARRIVALS.formatted(Column.idTable(people)), people, at)) {
            // the last one by arrival stays: its facility's zone counts
            presences.put(
                    ((Number) row[0]).longValue(), new Presence(ZoneId.of((String) row[1]), Column.instant(row[2])));
        }
        return presences;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Collection<Long> people, Instant at) {
        Query query = em.createNativeQuery(sql)
                .setParameter(1, Column.ids(people))
                .setParameter(2, at.atOffset(ZoneOffset.UTC));
        return query.getResultList();
    }
}
