package lazaret.transfer.crew;

import static lazaret.transfer.TransferRefusal.NO_SUCH_AMBULANCE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.transfer.Plate;

/** A member of a crew gets into a vehicle; the one driven before is left with it. */
@Stateless
public class BeginShift {
    @Inject
    private Shifts shifts;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Begins with the vehicle named, now; once, however often it is tapped.
     *
     * @throws lazaret.platform.RefusalException NO_SUCH_AMBULANCE
     */
    @RolesAllowed(Roles.CREW)
    public void begin(String written) {
        String plate = Plate.normal(written);
        if (!shifts.exists(plate)) {
            throw NO_SUCH_AMBULANCE.at("/ambulance", plate).asException();
        }
        if (shifts.vehicleOf(caller.username()).filter(plate::equals).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        shifts.end(caller.username(), now);
        shifts.begin(caller.username(), plate, now);
        audit.record("transfer.begin-shift", plate, null, "");
    }
}
