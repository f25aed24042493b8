package lazaret.stay.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.clearance.AdoptedPolicies;
import lazaret.clearance.Clearance;
import lazaret.clearance.policy.Policies;
import lazaret.person.Category;
import lazaret.person.Person;
import lazaret.stay.DepartureReason;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.Stays;

/** The step that all ways out have in common, behind the locks: the verdict is kept, the stay ends, the line is written. */
@ApplicationScoped
public class Departing {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private IsolationCourses courses;

    @Inject
    private Policies policies;

    @Inject
    private Stays stays;

    @Inject
    private SignOffs signOffs;

    @Inject
    private Event<Departed> departed;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** The verdict on somebody at a moment, under the policies adopted then. */
    Clearance verdict(Person person, Instant at) {
        AdoptedPolicies adopted = policies.adopted();
        return Clearance.assess(courses.of(List.of(person.id()), at).get(person.id()), adopted, at);
    }

    /** The verdicts on many people at a moment, with the courses they were made from; a constant number of queries. */
    Map<Long, Judged> verdicts(Collection<Long> people, Instant at) {
        AdoptedPolicies adopted = policies.adopted();
        Map<Long, Judged> verdicts = new HashMap<>();
        courses.of(people, at)
                .forEach((id, course) ->
                        verdicts.put(id, new Judged(course.category(), Clearance.assess(course, adopted, at))));
        return verdicts;
    }

    /** A verdict and what the person was then. */
    public record Judged(Category category, Clearance clearance) {
        /** Patients and suspected cases are discharged, contacts released. */
        public DepartureReason wayOut() {
            return category.infected() || category == Category.SUSPECTED
                    ? DepartureReason.DISCHARGE
                    : DepartureReason.RELEASE;
        }
    }

    /**
     * Ends the stay, and the signature it may have waited on, and keeps what it was decided on. Returns the number of the
     * certificate, if there is one.
     */
    public Optional<String> leave(Stay stay, DepartureReason reason, String detail, Clearance verdict, Stamp stamp) {
        stay.depart(reason, detail, stamp);
        stays.flush();
        if (reason == DepartureReason.DISCHARGE || reason == DepartureReason.RELEASE) {
            signOffs.end(stay, SignOff.Outcome.LEFT, null, stamp);
        } else {
            signOffs.end(stay, SignOff.Outcome.VOIDED, reason.name(), stamp);
        }
        Optional<String> certificate = Optional.empty();
        if (verdict != null) {
            boolean leavesCleared = reason == DepartureReason.DISCHARGE || reason == DepartureReason.RELEASE;
            certificate = leavesCleared || reason == DepartureReason.OVERRIDE
                    ? Optional.of("C" + stay.id())
                    : Optional.empty();
            keep(stay, verdict, certificate.orElse(null), stamp);
        }
        audit.record("stay.depart", stay.number(), stay.facilityCode(), reason.name());
        departed.fire(new Departed(stay, reason, verdict == null ? null : verdict.policy(), stamp));
        return certificate;
    }

    private void keep(Stay stay, Clearance verdict, String certificate, Stamp stamp) {
        em.createNativeQuery("insert into clearance_decision"
                        + " (stay_id, certificate, policy_id, clear, criteria, decided_at, decided_by)"
                        + " values (?1, ?2, ?3, ?4, cast(?5 as jsonb), ?6, ?7)")
                .setParameter(1, stay.id())
                .setParameter(2, certificate)
                .setParameter(3, verdict.policyId().orElse(null))
                .setParameter(4, verdict.clear())
                .setParameter(5, KeptVerdict.of(verdict))
                .setParameter(6, stamp.at().atOffset(java.time.ZoneOffset.UTC))
                .setParameter(7, caller.username())
                .executeUpdate();
    }
}
