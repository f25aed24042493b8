package lazaret.followup;

import static lazaret.followup.FollowUpRefusal.DAYS_ARE_NOT_OVER;
import static lazaret.followup.FollowUpRefusal.OUTCOME_IS_MISSING;
import static lazaret.followup.FollowUpRefusal.POSITIVE_NEEDS_A_TEST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import lazaret.access.AuditTrail;
import lazaret.access.Roles;

/** A clinician says how an observation ended; what was still to be done is dropped. */
@Stateless
public class EndFollowUp {
    @Inject
    private Observations observations;

    @Inject
    private AuditTrail audit;

    /**
     * @param outcome WELL from the last day on, LOST or DIED; POSITIVE comes with its test
     * @throws lazaret.platform.RefusalException NO_SUCH_FOLLOW_UP, FOLLOW_UP_HAS_ENDED, NOT_YOUR_FACILITY,
     *     DAYS_ARE_NOT_OVER, POSITIVE_NEEDS_A_TEST
     */
    @RolesAllowed(Roles.CLINICIAN)
    public void end(String number, FollowUpOutcome outcome, Instant at, String words) {
        Observation of = observations.lock(number);
        if (outcome == null) {
            throw OUTCOME_IS_MISSING.at("/outcome").asException();
        }
        if (outcome == FollowUpOutcome.POSITIVE) {
            throw POSITIVE_NEEDS_A_TEST.at("/outcome").asException();
        }
        if (outcome == FollowUpOutcome.WELL && at != null && of.dayOf(at).isBefore(of.endsOn())) {
            throw DAYS_ARE_NOT_OVER.at("/outcome", of.endsOn().toString()).asException();
        }
        observations.end(of, outcome, at, words);
        audit.record("followup.end", of.number(), of.facility(), of.stay() + " " + outcome);
    }
}
