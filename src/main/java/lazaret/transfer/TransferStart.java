package lazaret.transfer;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import lazaret.platform.NamedConstraint;

/** Declares at startup what the sentences of the fleet's tables mean. */
@Singleton
@Startup
public class TransferStart {
    @PostConstruct
    void declare() {
        for (String meanwhile : new String[] {"ambulance_pkey", "pressure_is_checked_once_a_day"}) {
            NamedConstraint.means(meanwhile, TransferRefusal.VEHICLE_CHANGED_MEANWHILE.refusal());
        }
    }
}
