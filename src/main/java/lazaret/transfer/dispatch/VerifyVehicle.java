package lazaret.transfer.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.Roles;
import lazaret.transfer.Transfer;

/** A second person looked: the vehicle may take somebody else. */
@Stateless
public class VerifyVehicle {
    @Inject
    private Logbook logbook;

    /** @throws lazaret.platform.RefusalException VERIFIED_BY_ANOTHER for the one who disinfected it */
    @RolesAllowed({Roles.CREW, Roles.HYGIENE, Roles.DISPATCHER})
    public Standing verify(String number, StepReport report) {
        Transfer transfer = logbook.open(number);
        transfer.verifyVehicle(logbook.entry(report));
        return logbook.close(transfer, "transfer.verify-vehicle");
    }
}
