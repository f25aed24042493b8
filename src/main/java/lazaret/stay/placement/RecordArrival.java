package lazaret.stay.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.stay.PlacedStay;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.Stays;

/** Somebody for whom a bed was held is there. */
@Stateless
public class RecordArrival {
    @Inject
    private Stays stays;

    @Inject
    private Placing placing;

    @Inject
    private Spots spots;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Begins the presence at the moment given and ends it, at the same moment, wherever the person was before.
     *
     * @throws lazaret.platform.RefusalException also when the person meanwhile belongs into another kind of facility
     */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public PlacedStay arrive(String number, Instant at) {
        Stay stay = stays.lock(number);
        scope.require(stay.facilityCode());
        Stamp stamp = Stamp.past(at, clock.instant(), caller.username(), "/at");
        Applicant applicant = Applicant.of(stay.person(), stamp.recordedAt());
        if (!stay.isCarer()) {
            Spot spot = spots.of(stay.bed().id());
            placing.policy().aboutKind(applicant, spot.kind()).ifPresent(refusal -> {
                throw refusal.asException();
            });
        }
        placing.arrive(stay, stamp);
        audit.record(
                "stay.arrive", stay.number(), stay.facilityCode(), stay.bed().code());
        return PlacedStay.of(stay);
    }
}
