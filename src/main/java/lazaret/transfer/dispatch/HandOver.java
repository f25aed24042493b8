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

/** The person is where the transfer leads: the crew hands over, the facility takes over, both sign; the stay begins. */
@Stateless
public class HandOver {
    @Inject
    private Logbook logbook;

    @Inject
    private BroughtPeople brought;

    /**
     * Records it.
     *
     * @param receivedBy who signs for the facility, or at home
     * @throws lazaret.platform.RefusalException SIGNATURE_IS_MISSING, HOLD_IS_GONE, or what forbids this kind of facility
     *     to the person by now
     */
    @RolesAllowed({Roles.CREW, Roles.DISPATCHER})
    public Standing handOver(String number, String receivedBy, StepReport report) {
        Transfer transfer = logbook.open(number);
        Entry entry = logbook.entry(report);
        transfer.require(StepKind.HANDED_OVER, entry);
        Logbook.requireShort("/receivedBy", receivedBy);
        List<Stay> held = brought.lock(transfer.held().stays());
        Logbook.requireHeld(held);
        brought.arrive(held, entry.stamp());
        transfer.handOver(receivedBy, entry);
        return logbook.close(transfer, "transfer.hand-over");
    }
}
