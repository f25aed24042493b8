package lazaret.stay.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.departure.Departing;
import lazaret.stay.departure.Gate;

/** A clinician lets those of these people go who qualify, signature and departure in one. */
@Stateless
public class DischargePeople {
    @Inject
    private GateRound round;

    @Inject
    private Departing departing;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * @param stays numbers, at most 100
     * @throws lazaret.platform.RefusalException TOO_MANY_AT_A_CALL, NOT_YOUR_FACILITY
     */
    @RolesAllowed(Roles.CLINICIAN)
    public List<GateAnswer> discharge(List<String> stays) {
        Instant now = clock.instant();
        Stamp stamp = Stamp.now(now, caller.username());
        return round.over(stays, now, now, (stay, passage) -> leave(stay, passage, stamp));
    }

    // An older signature is none of its business: the clinician signs now, on all that is known now.
    private GateAnswer leave(Stay stay, Gate.Passage passage, Stamp stamp) {
        if (!passage.now().clear()) {
            return GateRound.shut(stay, passage);
        }
        String certificate = departing
                .leave(stay, passage.then().wayOut(), null, passage.now(), stamp)
                .orElseThrow();
        return GateAnswer.left(stay.number(), stay.person().number(), certificate);
    }
}
