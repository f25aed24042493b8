package lazaret.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.criterion.Criterion;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.clearance.criterion.Finding;
import lazaret.person.Category;

/**
 * May this person leave, at this moment, under this policy: the verdict with every criterion, met or not, and its
 * evidence. Computed from facts whenever somebody asks and again when the decision is executed; never stored.
 *
 * @param policy null when no policy is adopted for such a person: then nobody leaves, and the finding says why
 * @param clock day n of m; null for discharge policies and without a policy
 */
public record Clearance(PolicyVersion policy, Instant at, List<Finding> criteria, IsolationClock clock) {

    public Clearance {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("a verdict needs a criterion");
        }
    }

    /**
     * Judges a person by the version in force on the local day of the moment. Samples and readings from after the moment
     * are ignored, results reported after it are pending.
     */
    public static Clearance assess(IsolationCourse course, AdoptedPolicies adopted, Instant at) {
        return adopted.inForce(course, course.dayOf(at))
                .map(policy -> assess(course, policy, at))
                .orElseGet(() -> withoutPolicy(course, at));
    }

    /** Judges a person by one version, adopted or not: the try-out of a policy. */
    public static Clearance assess(IsolationCourse course, PolicyVersion policy, Instant at) {
        IsolationCourse known = course.asKnownAt(at).withRestarts(policy.restart()::covers);
        IsolationClock clock = IsolationClock.of(known, policy.countFrom(), policy.days(), at);
        List<Finding> findings =
                policy.criteria().stream().map(c -> c.judge(known, clock, at)).toList();
        return new Clearance(policy, at, findings, policy.kind() == PolicyKind.QUARANTINE ? clock : null);
    }

    private static Clearance withoutPolicy(IsolationCourse course, Instant at) {
        Finding none = Finding.unmetUntilUnknown(CriterionCode.NO_POLICY, whyNone(course, at));
        return new Clearance(null, at, List.of(none), null);
    }

    private static Evidence whyNone(IsolationCourse course, Instant at) {
        if (course.category() == null) {
            return Evidence.of("policy.noCategory");
        }
        if (course.clinicalType() != null) {
            return Evidence.of("policy.noneForType", course.category(), course.clinicalType(), course.dayOf(at));
        }
        return course.category() == Category.CONFIRMED
                ? Evidence.of("policy.noType")
                : Evidence.of("policy.none", course.category(), course.dayOf(at));
    }

    public boolean clear() {
        return criteria.stream().allMatch(Finding::met);
    }

    /** What is missing, in the order of the policy. */
    public List<Finding> unmet() {
        return criteria.stream().filter(f -> !f.met()).toList();
    }

    /** The earliest time at which everything can be met together, empty when nobody can know. */
    public Optional<Instant> earliest() {
        return criteria.stream().anyMatch(f -> f.earliest() == null)
                ? Optional.empty()
                : criteria.stream().map(Finding::earliest).reduce(Criterion::later);
    }

    /** The id of the version judged by, empty when there was none. */
    public Optional<String> policyId() {
        return Optional.ofNullable(policy).map(PolicyVersion::id);
    }
}
