package lazaret.stay.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import lazaret.access.Roles;
import lazaret.clearance.TestPlan;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Sample;
import lazaret.clearance.health.Vitals;

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
    private PresentPeople people;

    @Inject
    private PresentCourses present;

    /**
     * @param unit name of a floor or ward; empty for the whole facility
     * @throws lazaret.platform.RefusalException NOT_FOUND, NOT_YOUR_FACILITY
     */
    @RolesAllowed(Roles.CLINICIAN)
    public Round of(String facility, String unit) {
        PresentCourses.House house = present.of(facility, unit);
        List<?> laboratories = em.createNativeQuery(LABORATORIES).getResultList();
        return new Round(
                house.zone(),
                house.at(),
                people.units(facility),
                laboratories.stream().map(String.class::cast).toList(),
                house.people().stream().map(judged -> line(judged, house)).toList());
    }

    private static Round.Line line(PresentCourses.Judged judged, PresentCourses.House house) {
        IsolationCourse course = judged.course();
        TestPlan plan = TestPlan.of(course, judged.verdict());
        LocalDate today = LocalDate.ofInstant(house.at(), house.zone());
        return new Round.Line(
                judged.person(),
                judged.verdict().clock(),
                plan,
                due(plan),
                TestPlan.lastSample(course).orElse(null),
                course.samples().stream().anyMatch(Sample::isPending),
                Vitals.of(
                        course.readings(), house.zone(), today, judged.person().age()),
                course.readings().stream()
                        .filter(r -> LocalDate.ofInstant(r.at(), house.zone()).equals(today))
                        .count());
    }

    private static Round.Due due(TestPlan plan) {
        if (!plan.overdue().isEmpty()) {
            return Round.Due.OVERDUE;
        }
        if (plan.isDueToday()) {
            return Round.Due.TODAY;
        }
        return plan.retest() ? Round.Due.RETEST : Round.Due.NONE;
    }
}
