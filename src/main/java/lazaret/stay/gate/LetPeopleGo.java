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
import lazaret.stay.departure.Departing;
import lazaret.stay.departure.Gate;
import lazaret.stay.departure.SignOff;
import lazaret.stay.departure.SignOffs;

/**
 * Those who were signed off are out of the door. Everybody is judged again; a sample in between that does not qualify or
 * waits for its answer, and whatever else lacks now, voids the signature, and the person stays.
 */
@Stateless
public class LetPeopleGo {
    @Inject
    private GateRound round;

    @Inject
    private Departing departing;

    @Inject
    private SignOffs signOffs;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @param stays numbers, at most 100
     * @param at when they left, not before they were signed off
     * @throws lazaret.platform.RefusalException TIME_IN_THE_FUTURE, TOO_MANY_AT_A_CALL, NOT_YOUR_FACILITY
     */
    @RolesAllowed({Roles.CLINICIAN, Roles.FACILITY_MANAGER})
    public List<GateAnswer> depart(List<String> stays, Instant at) {
        Instant now = clock.instant();
        Stamp stamp = Stamp.past(at, now, caller.username(), "/at");
        return round.over(stays, at, now, (stay, passage) -> depart(stay, passage, stamp));
    }

    private GateAnswer depart(Stay stay, Gate.Passage passage, Stamp stamp) {
        String person = stay.person().number();
        SignOff signature = passage.signature();
        if (signature == null) {
            return refused(stay, GateRefusal.NOT_SIGNED_OFF.refusal(stay.number()));
        }
        if (stamp.at().isBefore(signature.signedAt())) {
            return refused(stay, GateRefusal.LEAVES_BEFORE_THE_SIGNATURE.at("/at", signature.signedAt()));
        }
        if (!passage.isClear()) {
            Stamp now = Stamp.now(stamp.recordedAt(), stamp.by());
            signOffs.end(stay, SignOff.Outcome.VOIDED, passage.whyNot(), now);
            audit.record("stay.sign-off-void", stay.number(), stay.facilityCode(), passage.whyNot());
            return GateRound.shut(stay, passage);
        }
        String certificate = departing
                .leave(stay, passage.then().wayOut(), null, passage.then().clearance(), stamp)
                .orElseThrow();
        return GateAnswer.left(stay.number(), person, certificate);
    }

    private static GateAnswer refused(Stay stay, lazaret.platform.Refusal why) {
        return GateAnswer.stays(stay.number(), stay.person().number(), List.of(), List.of(why));
    }
}
