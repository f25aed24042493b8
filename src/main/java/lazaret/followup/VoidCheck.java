package lazaret.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.AuditTrail;
import lazaret.access.Roles;
import lazaret.clearance.specimen.VoidSpecimen;

/**
 * A visit or a test of an observation never was; a test takes its sample along. What the policy asks for is to be done
 * again, and whoever was put into the queue by it is put there no more.
 */
@Stateless
public class VoidCheck {
    @Inject
    private RecordedChecks checks;

    @Inject
    private Observations observations;

    @Inject
    private VoidSpecimen voidSpecimen;

    @Inject
    private ComeBack comeBack;

    @Inject
    private AuditTrail audit;

    /**
     * @throws lazaret.platform.RefusalException NO_SUCH_CHECK, NOT_YOUR_FACILITY, CHECK_WAS_CORRECTED, CHECK_IS_NOT_DONE,
     *     REASON_IS_MISSING, and whatever the sample is refused for
     */
    @RolesAllowed(Roles.CLINICIAN)
    public void discard(String number, String why) {
        RecordedCheck wrong = checks.lock(number);
        String reason = RecordedChecks.reason(why);
        // Whoever voided the sample by itself said nothing of the observation: that is still to be said here.
        if (wrong.specimen() != null && !wrong.sampleIsVoid()) {
            voidSpecimen.discard("T" + wrong.specimen(), reason);
        }
        boolean was = wrong.isPositive() && !checks.anotherIsPositive(wrong);
        boolean goesOn = was && wrong.outcome() == FollowUpOutcome.POSITIVE;
        Observation of = goesOn ? observations.goOn(wrong.of(), reason) : wrong.of();
        checks.discard(wrong, of, goesOn || wrong.outcome() == null, reason);
        audit.record("followup.void", wrong.number(), of.facility(), of.stay());
        if (was) {
            comeBack.never(of, reason);
        }
    }
}
