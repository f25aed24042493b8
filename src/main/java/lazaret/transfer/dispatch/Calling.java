package lazaret.transfer.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lazaret.access.AuditTrail;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.placement.BroughtPeople;
import lazaret.transfer.Entry;
import lazaret.transfer.Transfer;
import lazaret.transfer.Transfers;

/** Calls off a trip whose cause is gone, for use cases that ended the cause; asks for no role. */
@ApplicationScoped
public class Calling {
    @Inject
    private Transfers transfers;

    @Inject
    private BroughtPeople brought;

    @Inject
    private AuditTrail audit;

    /** The bed that waits is given back, and the vehicle is free or waits for its disinfection. */
    public void off(String number, String reason, Stamp stamp) {
        Transfer transfer = transfers.lock(number);
        List<Stay> held = brought.lock(transfer.held().stays());
        // the cause may have ended before the last step was recorded
        Stamp now = new Stamp(stamp.recordedAt(), stamp.recordedAt(), stamp.by());
        transfer.abort(reason, Entry.of(now));
        brought.giveBack(held, reason, now);
        transfers.flush();
        audit.record("transfer.abort", transfer.number(), null, reason);
    }
}
