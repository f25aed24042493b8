package lazaret.clearance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lazaret.clearance.course.IsolationCourse;
import lazaret.person.Category;
import lazaret.person.ClinicalType;

/**
 * What the jurisdiction adopted, and from which day. A person is judged by the version in force on the day of the
 * decision, whatever was in force when the isolation began.
 */
public record AdoptedPolicies(List<Adoption> adoptions) {

    /** The latest adoption comes first; of one day, the version with the later date of its source. */
    private static final Comparator<Adoption> LATEST = Comparator.comparing(Adoption::from)
            .thenComparing(a -> a.policy().validFrom())
            .thenComparing(a -> a.policy().id())
            .reversed();

    /** A version and the first local day on which it applies. */
    public record Adoption(PolicyVersion policy, LocalDate from) {}

    public AdoptedPolicies {
        adoptions = adoptions.stream().sorted(LATEST).toList();
    }

    /** The version for such a person on a day, if any was adopted by then. */
    public Optional<PolicyVersion> inForce(Category category, ClinicalType type, boolean highRisk, LocalDate day) {
        return adoptions.stream()
                .filter(a -> !a.from().isAfter(day))
                .map(Adoption::policy)
                .filter(p -> p.covers(category, type, highRisk))
                .findFirst();
    }

    /** Whether some version adopted by then restarts the clocks of a whole floor: else nobody has to ask who lies there. */
    public boolean restartFloors(LocalDate day) {
        return adoptions.stream()
                .anyMatch(a -> !a.from().isAfter(day) && a.policy().restart() == RestartScope.FLOOR);
    }

    Optional<PolicyVersion> inForce(IsolationCourse course, LocalDate day) {
        return inForce(course.category(), course.clinicalType(), course.highRisk(), day);
    }
}
