package lazaret.transfer.crew;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import lazaret.access.Caller;
import lazaret.access.Roles;

/** The vehicle that the member of a crew who asks drives now. */
@Stateless
public class DrivenVehicle {
    @Inject
    private Shifts shifts;

    @Inject
    private Caller caller;

    /** Its plate. */
    @RolesAllowed(Roles.CREW)
    public Optional<String> plate() {
        return shifts.vehicleOf(caller.username());
    }
}
