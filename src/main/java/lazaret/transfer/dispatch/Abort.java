package lazaret.transfer.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lazaret.access.Roles;
import lazaret.stay.Stay;
import lazaret.stay.placement.BroughtPeople;
import lazaret.transfer.Entry;
import lazaret.transfer.StepKind;
import lazaret.transfer.Transfer;

/** Nothing comes of a transfer: its bed is given back, and its vehicle is free or waits for its disinfection. */
@Stateless
public class Abort {
    @Inject
    private Logbook logbook;

    @Inject
    private BroughtPeople brought;

    /** @throws lazaret.platform.RefusalException REASON_IS_MISSING; SOMEBODY_IS_ABOARD who left a bed; ALREADY_THERE */
    @RolesAllowed({Roles.DISPATCHER, Roles.CREW})
    public Standing abort(String number, String reason, StepReport report) {
        Transfer transfer = logbook.open(number);
        Entry entry = logbook.entry(report);
        transfer.require(StepKind.ABORTED, entry);
        Logbook.requireShort("/reason", reason);
        List<Stay> held = brought.lock(transfer.held().stays());
        Divert.requireNobodyArrived(transfer, held);
        transfer.abort(reason, entry);
        brought.giveBack(held, reason, entry.stamp());
        return logbook.close(transfer, "transfer.abort");
    }
}
