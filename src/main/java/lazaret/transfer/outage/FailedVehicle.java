package lazaret.transfer.outage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lazaret.stay.Stamp;

/** A vehicle whose trip another one takes over: it is out of service with it, if nobody has said so before. */
@ApplicationScoped
public class FailedVehicle {
    @Inject
    private Outages outages;

    /**
     * Locks the vehicle and takes it out of service.
     *
     * @param used it has left for somebody or has somebody aboard
     */
    public void out(String plate, String reason, boolean used, Stamp stamp) {
        outages.lock(plate);
        Outages.Outage open = outages.open(plate).orElse(null);
        if (open == null) {
            outages.begin(plate, reason, used, stamp);
        } else if (used && !open.contaminated()) {
            outages.contaminated(open);
        }
    }
}
