package lazaret.transfer.outage;

import static lazaret.transfer.TransferRefusal.VEHICLE_IS_OUT_ALREADY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import lazaret.access.AuditTrail;
import lazaret.access.Roles;
import lazaret.transfer.Plate;

/**
 * A vehicle fails. It takes nobody from now on; a trip that it is on stays where it is until another vehicle takes over or
 * its own crew can finish it, so that nobody is lost.
 */
@Stateless
public class ReportOutage {
    @Inject
    private Outages outages;

    @Inject
    private OutageEntry entry;

    @Inject
    private AuditTrail audit;

    /**
     * Reports it.
     *
     * @param at when it failed; null: now
     * @throws lazaret.platform.RefusalException NO_SUCH_AMBULANCE, NOT_YOUR_VEHICLE, VEHICLE_IS_OUT_ALREADY, REASON_IS_MISSING
     */
    @RolesAllowed({Roles.DISPATCHER, Roles.CREW})
    public void report(String written, String reason, Instant at) {
        String plate = Plate.normal(written);
        String why = OutageEntry.reasoned(reason);
        entry.requireOwn(plate);
        outages.lock(plate);
        outages.open(plate).ifPresent(open -> {
            throw VEHICLE_IS_OUT_ALREADY.at("/ambulance", plate).asException();
        });
        outages.begin(plate, why, outages.isContaminated(plate), entry.stamp(at));
        audit.record("transfer.report-outage", plate, null, why);
    }
}
