package lazaret.stay;

import static lazaret.stay.StayRefusal.REASON_IS_MISSING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;

/** A bed is no longer held for somebody who has not come; nobody lay in it, so it is free at once. */
@Stateless
public class CancelReservation {
    @Inject
    private Stays stays;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws lazaret.platform.RefusalException REASON_IS_MISSING, NOT_A_RESERVATION */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public void cancel(String number, String reason) {
        if (reason == null || reason.isBlank()) {
            throw REASON_IS_MISSING.at("/reason").asException();
        }
        Stay stay = stays.lock(number);
        scope.require(stay.facilityCode());
        stay.cancel(reason.strip(), Stamp.now(clock.instant(), caller.username()));
        stays.flush();
        audit.record(
                "stay.cancel", stay.number(), stay.facilityCode(), stay.bed().code());
    }
}
