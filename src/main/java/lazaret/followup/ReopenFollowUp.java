package lazaret.followup;

import static lazaret.followup.FollowUpRefusal.FOLLOW_UP_RUNS;
import static lazaret.followup.FollowUpRefusal.POSITIVE_STANDS_ON_ITS_TEST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.AuditTrail;
import lazaret.access.Roles;

/** The outcome of an observation was wrong: it goes on, what was still to be done is due again. */
@Stateless
public class ReopenFollowUp {
    @Inject
    private Observations observations;

    @Inject
    private AuditTrail audit;

    /**
     * @return the number under which it goes on
     * @throws lazaret.platform.RefusalException NO_SUCH_FOLLOW_UP, NOT_YOUR_FACILITY, DEPARTURE_IS_VOID, FOLLOW_UP_RUNS,
     *     POSITIVE_STANDS_ON_ITS_TEST, REASON_IS_MISSING
     */
    @RolesAllowed(Roles.CLINICIAN)
    public String reopen(String number, String why) {
        Observations.Standing ended = observations.lockEnded(number);
        String reason = RecordedChecks.reason(why);
        if (ended.outcome() == null) {
            throw FOLLOW_UP_RUNS.refusal(ended.of().number()).asException();
        }
        if (ended.outcome() == FollowUpOutcome.POSITIVE) {
            throw POSITIVE_STANDS_ON_ITS_TEST.refusal(number).asException();
        }
        Observation of = observations.goOn(ended.of(), reason);
        audit.record("followup.reopen", of.number(), of.facility(), of.stay() + " " + ended.outcome());
        return of.number();
    }
}
