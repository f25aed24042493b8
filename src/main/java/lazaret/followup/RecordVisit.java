package lazaret.followup;

import static lazaret.followup.FollowUpRefusal.FINDING_IS_MISSING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import lazaret.access.AuditTrail;
import lazaret.access.Roles;

/** A clinician saw or called somebody under observation. */
@Stateless
public class RecordVisit {
    @Inject
    private Observations observations;

    @Inject
    private AuditTrail audit;

    /**
     * @param well false: symptoms or complaints, told in {@code words}
     * @throws lazaret.platform.RefusalException NO_SUCH_FOLLOW_UP, FOLLOW_UP_HAS_ENDED, NOT_YOUR_FACILITY,
     *     FINDING_IS_MISSING, BEFORE_THE_DEPARTURE
     */
    @RolesAllowed(Roles.CLINICIAN)
    public void record(String number, Instant at, Boolean well, String words) {
        Observation of = observations.lock(number);
        if (well == null) {
            throw FINDING_IS_MISSING.at("/well").asException();
        }
        observations.check(of, CheckKind.VISIT, at, well ? CheckFinding.WELL : CheckFinding.UNWELL, null, words);
        audit.record("followup.visit", of.number(), of.facility(), of.stay());
    }
}
