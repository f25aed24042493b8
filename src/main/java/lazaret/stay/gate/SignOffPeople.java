package lazaret.stay.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.departure.Gate;
import lazaret.stay.departure.SignOff;
import lazaret.stay.departure.SignOffs;

/**
 * A clinician signs that these people may leave; they stay in their beds until their departure is recorded. Everybody is
 * judged, whoever qualifies is signed off, and the others are told what lacks.
 */
@Stateless
public class SignOffPeople {
    @Inject
    private GateRound round;

    @Inject
    private SignOffs signOffs;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Somebody who is signed off already stays so, with the time that was said first. A signature that counts no more is
     * closed and the reason told; signing once more then gives a new one.
     *
     * @param stays numbers, at most 100
     * @param leavesAt when they are expected to leave; null where nobody knows
     * @throws lazaret.platform.RefusalException LEAVES_IN_THE_PAST, TOO_MANY_AT_A_CALL, NOT_YOUR_FACILITY
     */
    @RolesAllowed(Roles.CLINICIAN)
    public List<GateAnswer> sign(List<String> stays, Instant leavesAt) {
        Instant now = clock.instant();
        if (leavesAt != null && leavesAt.isBefore(now)) {
            throw GateRefusal.LEAVES_IN_THE_PAST.at("/leavesAt", leavesAt).asException();
        }
        Stamp stamp = Stamp.now(now, caller.username());
        return round.over(stays, now, now, (stay, passage) -> sign(stay, passage, leavesAt, stamp));
    }

    private GateAnswer sign(Stay stay, Gate.Passage passage, Instant leavesAt, Stamp stamp) {
        if (passage.signature() != null && passage.isClear()) {
            return GateAnswer.signed(stay.number(), stay.person().number());
        }
        if (passage.signature() != null) {
            signOffs.end(stay, SignOff.Outcome.VOIDED, passage.whyNot(), stamp);
            audit.record("stay.sign-off-void", stay.number(), stay.facilityCode(), passage.whyNot());
            return GateRound.shut(stay, passage); // whoever signs again has read why
        }
        if (!passage.now().clear()) {
            return GateRound.shut(stay, passage);
        }
        signOffs.add(stay, passage.now(), leavesAt, stamp);
        String policy = passage.now().policyId().orElseThrow();
        audit.record("stay.sign-off", stay.number(), stay.facilityCode(), policy);
        return GateAnswer.signed(stay.number(), stay.person().number());
    }
}
