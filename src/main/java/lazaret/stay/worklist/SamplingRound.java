package lazaret.stay.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.clearance.AdoptedPolicies;
import lazaret.clearance.Clearance;
import lazaret.clearance.TestDay;
import lazaret.clearance.TestPlan;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Reading;
import lazaret.clearance.course.Sample;
import lazaret.clearance.policy.Policies;
import lazaret.facility.Stock;
import lazaret.stay.departure.IsolationCourses;

/** The walk round of a facility: whom to sample today and whose health to look at. As many queries for 10 as for 1,000. */
@Stateless
public class SamplingRound {
    // The newest by number: laboratories change rarely, and nobody scans all samples for a list of suggestions.
    private static final String LABORATORIES = """
            select x.laboratory from (select t.laboratory, t.id from specimen t order by t.id desc limit 500) x
            group by x.laboratory order by max(x.id) desc limit 10""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Stock stock;

    @Inject
    private PresentPeople present;

    @Inject
    private IsolationCourses courses;

    @Inject
    private Policies policies;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    /**
     * @param unit name of a floor or ward; empty for the whole facility
     * @throws lazaret.platform.RefusalException NOT_FOUND, NOT_YOUR_FACILITY
     */
    @RolesAllowed(Roles.CLINICIAN)
    public Round of(String facility, String unit) {
        ZoneId zone = stock.facility(facility).zone();
        scope.require(facility);
        Instant now = clock.instant();
        List<PresentPerson> people = present.in(facility, unit, now);
        Map<Long, IsolationCourse> facts =
                courses.of(people.stream().map(PresentPerson::id).toList(), now);
        AdoptedPolicies adopted = policies.adopted();
        List<Round.Line> lines = people.stream()
                .map(p -> line(p, facts.get(p.id()), adopted, now, zone))
                .toList();
        List<?> laboratories = em.createNativeQuery(LABORATORIES).getResultList();
        return new Round(
                zone,
                now,
                present.units(facility),
                laboratories.stream().map(String.class::cast).toList(),
                lines);
    }

    private static Round.Line line(
            PresentPerson person, IsolationCourse course, AdoptedPolicies adopted, Instant now, ZoneId zone) {
        Clearance verdict = Clearance.assess(course, adopted, now);
        TestPlan plan = TestPlan.of(course, verdict);
        Instant last = TestPlan.lastSample(course).orElse(null);
        List<Reading> readings = course.readings();
        LocalDate today = LocalDate.ofInstant(now, zone);
        return new Round.Line(
                person,
                verdict.clock(),
                plan,
                due(plan, last, zone),
                last,
                course.samples().stream().anyMatch(Sample::isPending),
                readings.isEmpty() ? null : readings.get(readings.size() - 1),
                readings.stream()
                        .filter(r -> LocalDate.ofInstant(r.at(), zone).equals(today))
                        .count());
    }

    private static Round.Due due(TestPlan plan, Instant lastSample, ZoneId zone) {
        LocalDate last = lastSample == null ? LocalDate.MIN : LocalDate.ofInstant(lastSample, zone);
        if (plan.days().stream().anyMatch(d -> d.isMissed() && d.date().isAfter(last))) {
            return Round.Due.OVERDUE;
        }
        if (plan.days().stream().anyMatch(TestDay::isDue)) {
            return Round.Due.TODAY;
        }
        return plan.retest() ? Round.Due.RETEST : Round.Due.NONE;
    }
}
