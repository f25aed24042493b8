package lazaret.followup;

import static lazaret.followup.FollowUpRefusal.ONLY_A_CASE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.AuditTrail;
import lazaret.access.Roles;
import lazaret.clearance.course.TestOutcome;
import lazaret.clearance.specimen.RecordResult;
import lazaret.clearance.specimen.RecordSpecimen;
import lazaret.person.Category;

/**
 * A test of somebody under observation. It is a sample like every other, so that no later verdict overlooks it. A positive
 * one ends the observation, and the person waits for a bed again.
 */
@Stateless
public class RecordTest {
    @Inject
    private Observations observations;

    @Inject
    private RecordSpecimen recordSpecimen;

    @Inject
    private RecordResult recordResult;

    @Inject
    private ComeBack comeBack;

    @Inject
    private AuditTrail audit;

    /**
     * @return the number of the specimen
     * @throws lazaret.platform.RefusalException NO_SUCH_FOLLOW_UP, FOLLOW_UP_HAS_ENDED, NOT_YOUR_FACILITY, ONLY_A_CASE,
     *     BEFORE_THE_DEPARTURE, and whatever the sample or its result is refused for
     */
    @RolesAllowed(Roles.CLINICIAN)
    public String record(String number, AfterTest test) {
        Observation of = observations.lock(number);
        Category category = test.category() == null ? Category.ASYMPTOMATIC : test.category();
        if (!category.infected()) {
            throw ONLY_A_CASE.at("/category", category).asException();
        }
        String specimen = recordSpecimen.record(of.person(), test.sampling());
        recordResult.record(specimen, test.report());
        TestOutcome result = test.report().result();
        observations.check(
                of,
                CheckKind.TEST,
                test.sampling().sampledAt(),
                CheckFinding.valueOf(result.name()),
                Long.valueOf(specimen.substring(1)),
                test.words());
        audit.record("followup.test", of.number(), of.facility(), of.stay() + " " + specimen + " " + result);
        if (result == TestOutcome.POSITIVE) {
            observations.end(of, FollowUpOutcome.POSITIVE, test.report().reportedAt(), test.words());
            comeBack.positive(of, test.report().reportedAt(), category, test.clinicalType());
        }
        return specimen;
    }
}
