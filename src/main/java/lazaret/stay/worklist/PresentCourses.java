package lazaret.stay.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import lazaret.access.Scope;
import lazaret.clearance.AdoptedPolicies;
import lazaret.clearance.Clearance;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.policy.Policies;
import lazaret.facility.Stock;
import lazaret.stay.departure.IsolationCourses;

/** Everybody who lies in a facility with the facts and the verdict of this moment. As many queries for 10 as for 1,000. */
@ApplicationScoped
class PresentCourses {
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

    /** One of them. */
    record Judged(PresentPerson person, IsolationCourse course, Clearance verdict) {}

    /** All of them, in the order in which one walks past the rooms. */
    record House(ZoneId zone, Instant at, List<Judged> people) {}

    /**
     * @param unit name of a floor or ward; empty for the whole facility
     * @throws lazaret.platform.RefusalException NOT_FOUND, NOT_YOUR_FACILITY
     */
    House of(String facility, String unit) {
        ZoneId zone = stock.facility(facility).zone();
        scope.require(facility);
        Instant now = clock.instant();
        List<PresentPerson> people = present.in(facility, unit, now);
        Map<Long, IsolationCourse> facts =
                courses.of(people.stream().map(PresentPerson::id).toList(), now);
        AdoptedPolicies adopted = policies.adopted();
        List<Judged> judged = people.stream()
                .map(p -> new Judged(p, facts.get(p.id()), Clearance.assess(facts.get(p.id()), adopted, now)))
                .toList();
        return new House(zone, now, judged);
    }
}
