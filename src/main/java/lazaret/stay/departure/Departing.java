package lazaret.stay.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.clearance.AdoptedPolicies;
import lazaret.clearance.Clearance;
import lazaret.clearance.criterion.Finding;
import lazaret.clearance.policy.Policies;
import lazaret.person.Person;
import lazaret.stay.DepartureReason;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.Stays;

/** The step that all ways out have in common, behind the locks: the verdict is kept, the stay ends, the line is written. */
@ApplicationScoped
public class Departing {
    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private IsolationCourses courses;

    @Inject
    private Policies policies;

    @Inject
    private Stays stays;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** The verdict on somebody at a moment, under the policies adopted then. */
    Clearance verdict(Person person, Instant at) {
        AdoptedPolicies adopted = policies.adopted();
        return Clearance.assess(courses.of(List.of(person.id()), at).get(person.id()), adopted, at);
    }

    /** Ends the stay and keeps what it was decided on. Returns the number of the certificate, if there is one. */
    Optional<String> leave(Stay stay, DepartureReason reason, String detail, Clearance verdict, Stamp stamp) {
        stay.depart(reason, detail, stamp);
        stays.flush();
        Optional<String> certificate = Optional.empty();
        if (verdict != null) {
            boolean leavesCleared = reason == DepartureReason.DISCHARGE || reason == DepartureReason.RELEASE;
            certificate = leavesCleared || reason == DepartureReason.OVERRIDE
                    ? Optional.of("C" + stay.id())
                    : Optional.empty();
            keep(stay, verdict, certificate.orElse(null), stamp);
        }
        audit.record("stay.depart", stay.number(), stay.facilityCode(), reason.name());
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
                .setParameter(
                        5,
                        JSON.toJson(
                                verdict.criteria().stream().map(Departing::kept).toList()))
                .setParameter(6, stamp.at().atOffset(java.time.ZoneOffset.UTC))
                .setParameter(7, caller.username())
                .executeUpdate();
    }

    private static Map<String, Object> kept(Finding finding) {
        return Map.of(
                "code", finding.code().name(),
                "met", finding.met(),
                "evidence", finding.evidence().key(),
                "arguments",
                        finding.evidence().arguments().stream()
                                .map(String::valueOf)
                                .toList());
    }
}
