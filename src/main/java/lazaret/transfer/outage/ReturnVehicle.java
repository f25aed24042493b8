package lazaret.transfer.outage;

import static lazaret.hygiene.HygieneRefusal.VERIFIED_BY_ANOTHER;
import static lazaret.transfer.TransferRefusal.VEHICLE_IS_IN_SERVICE;
import static lazaret.transfer.TransferRefusal.VEHICLE_IS_NOT_CLEAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import lazaret.access.AuditTrail;
import lazaret.access.Roles;
import lazaret.stay.Stamp;
import lazaret.transfer.Plate;

/**
 * A vehicle is repaired and takes people again. Where it was contaminated, whoever returns it verifies that it is clean, and
 * is somebody else than who disinfected it (hard rule 4).
 */
@Stateless
public class ReturnVehicle {
    @Inject
    private Outages outages;

    @Inject
    private OutageEntry entry;

    @Inject
    private AuditTrail audit;

    /**
     * Returns it.
     *
     * @throws lazaret.platform.RefusalException NO_SUCH_AMBULANCE, VEHICLE_IS_IN_SERVICE, VEHICLE_IS_NOT_CLEAN,
     *     VERIFIED_BY_ANOTHER
     */
    @RolesAllowed({Roles.DISPATCHER, Roles.HYGIENE})
    public void back(String written, Instant at) {
        String plate = Plate.normal(written);
        outages.lock(plate);
        Outages.Outage open = outages.open(plate)
                .orElseThrow(() -> VEHICLE_IS_IN_SERVICE.at("/ambulance", plate).asException());
        Stamp stamp = entry.stamp(at);
        if (open.contaminated() && open.disinfectedBy() == null) {
            throw VEHICLE_IS_NOT_CLEAN.at("/ambulance", plate).asException();
        }
        if (open.contaminated() && open.disinfectedBy().equals(stamp.by())) {
            throw VERIFIED_BY_ANOTHER.refusal().asException();
        }
        outages.end(open, stamp);
        audit.record("transfer.return-vehicle", plate, null, "");
    }
}
