package lazaret.transfer.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.Roles;
import lazaret.transfer.Entry;
import lazaret.transfer.Fleet;
import lazaret.transfer.StepKind;
import lazaret.transfer.Transfer;
import lazaret.transfer.outage.FailedVehicle;

/**
 * The vehicle of a transfer fails, and another one takes over at the same moment: whoever is aboard changes into it, the
 * bed stays held, and the failed one is out of service until it is clean.
 */
@Stateless
public class ReplaceVehicle {
    @Inject
    private Logbook logbook;

    @Inject
    private Fleet fleet;

    @Inject
    private FailedVehicle failedVehicle;

    /**
     * Replaces it.
     *
     * @param ambulance plate; null: any that is ready
     * @throws lazaret.platform.RefusalException REASON_IS_MISSING, STEP_COMES_LATER, TRANSFER_IS_OVER, or what stands against
     *     the other vehicle; the transfer stays in the one before then
     */
    @RolesAllowed(Roles.DISPATCHER)
    public Standing replace(String number, String ambulance, String reason, StepReport report) {
        Transfer transfer = logbook.open(number); // and the ambulances last
        Entry entry = logbook.entry(report);
        transfer.require(StepKind.VEHICLE_REPLACED, entry);
        Logbook.requireShort("/reason", reason);
        String failed = transfer.plate().orElseThrow();
        boolean used = transfer.hasHappened(StepKind.DEPARTED);
        String other = fleet.take(logbook.wanted(transfer, ambulance, entry));
        transfer.replaceVehicle(other, reason, entry);
        failedVehicle.out(failed, reason, used, entry.stamp());
        return logbook.close(transfer, "transfer.replace-vehicle");
    }
}
