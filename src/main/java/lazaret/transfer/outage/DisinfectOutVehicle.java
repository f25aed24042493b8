package lazaret.transfer.outage;

import static lazaret.transfer.TransferRefusal.HAPPENS_ONCE;
import static lazaret.transfer.TransferRefusal.VEHICLE_IS_IN_SERVICE;
import static lazaret.transfer.TransferRefusal.VEHICLE_IS_STILL_USED;
import static lazaret.transfer.TransferRefusal.VEHICLE_WAS_NOT_USED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import lazaret.access.AuditTrail;
import lazaret.access.Roles;
import lazaret.transfer.Plate;

/** Somebody has disinfected a vehicle that failed with somebody aboard, or on the way to somebody. */
@Stateless
public class DisinfectOutVehicle {
    @Inject
    private Outages outages;

    @Inject
    private OutageEntry entry;

    @Inject
    private AuditTrail audit;

    /**
     * Records it, once and after the last trip.
     *
     * @throws lazaret.platform.RefusalException NO_SUCH_AMBULANCE, NOT_YOUR_VEHICLE, VEHICLE_IS_IN_SERVICE,
     *     VEHICLE_IS_STILL_USED, VEHICLE_WAS_NOT_USED, HAPPENS_ONCE
     */
    @RolesAllowed({Roles.DISPATCHER, Roles.CREW, Roles.HYGIENE})
    public void disinfect(String written, Instant at) {
        String plate = Plate.normal(written);
        entry.requireOwn(plate);
        outages.lock(plate);
        Outages.Outage open = outages.open(plate)
                .orElseThrow(() -> VEHICLE_IS_IN_SERVICE.at("/ambulance", plate).asException());
        requireEmptyAndUsed(open);
        outages.disinfected(open, entry.stamp(at));
        audit.record("transfer.disinfect-out-vehicle", plate, null, "");
    }

    // Before another vehicle has taken over, somebody may still be aboard: what is disinfected then is used afterwards.
    private void requireEmptyAndUsed(Outages.Outage open) {
        if (outages.isContaminated(open.plate())) {
            throw VEHICLE_IS_STILL_USED.at("/ambulance", open.plate()).asException();
        }
        if (!open.contaminated()) {
            throw VEHICLE_WAS_NOT_USED.at("/ambulance", open.plate()).asException();
        }
        if (open.disinfectedBy() != null) {
            throw HAPPENS_ONCE.at("/ambulance").asException();
        }
    }
}
