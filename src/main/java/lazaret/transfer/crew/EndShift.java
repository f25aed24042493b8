package lazaret.transfer.crew;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;

/** A member of a crew leaves the vehicle; what is still to be done there is done by whoever takes it next. */
@Stateless
public class EndShift {
    @Inject
    private Shifts shifts;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.CREW)
    public void end() {
        shifts.vehicleOf(caller.username()).ifPresent(plate -> {
            shifts.end(caller.username(), clock.instant());
            audit.record("transfer.end-shift", plate, null, "");
        });
    }
}
