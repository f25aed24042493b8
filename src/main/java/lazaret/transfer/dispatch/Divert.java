package lazaret.transfer.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.Stock;
import lazaret.stay.Stay;
import lazaret.stay.placement.BroughtPeople;
import lazaret.stay.placement.HeldBeds;
import lazaret.transfer.Destination;
import lazaret.transfer.Entry;
import lazaret.transfer.StepKind;
import lazaret.transfer.Transfer;
import lazaret.transfer.TransferRefusal;

/** The destination cannot take the person: another bed is held, and the one before given back, at the same moment. */
@Stateless
public class Divert {
    @Inject
    private Logbook logbook;

    @Inject
    private BroughtPeople brought;

    @Inject
    private HeldBeds heldBeds;

    @Inject
    private Stock stock;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    /**
     * Diverts it.
     *
     * @param to a bed, or a facility of which the best suitable bed is held
     * @throws lazaret.platform.RefusalException with everything that stands against the other bed; the one before stays
     *     held then
     */
    @RolesAllowed({Roles.DISPATCHER, Roles.CREW})
    public Standing divert(String number, Destination to, String reason, StepReport report) {
        Transfer transfer = logbook.open(number); // then beds, unit and people
        Entry entry = logbook.entry(report);
        transfer.require(StepKind.DIVERTED, entry);
        Logbook.requireShort("/reason", reason);
        Destination other = normal(to);
        if (!Roles.CREW.equals(caller.role())) {
            scope.require(other.facility()); // a crew at a closed door asks for the next one, wherever it is
        }
        List<Stay> before = brought.lockBedsOf(
                transfer.held().stays(), Stream.ofNullable(other.bed()).toList());
        requireNobodyArrived(transfer, before);
        brought.giveBack(before, reason, entry.stamp());
        HeldBeds.Held held = heldBeds.hold(
                new HeldBeds.Travellers(
                        logbook.person(transfer),
                        logbook.carer(transfer),
                        transfer.carerApprovedBy(),
                        transfer.carerReason()),
                other.bed(),
                other.facility(),
                entry.stamp());
        transfer.divert(AssignTransfer.idsOf(held), reason, entry);
        return logbook.close(
                transfer, "transfer.divert", held.person(), held.person().bed().code());
    }

    private Destination normal(Destination to) {
        if (to.bed() != null) {
            return Destination.bed(to.bed(), stock.bed(to.bed()).facilityCode());
        }
        if (to.facility() == null) {
            throw TransferRefusal.DESTINATION_IS_MISSING.at("/to").asException();
        }
        return Destination.facility(stock.facility(to.facility()).code());
    }

    static void requireNobodyArrived(Transfer transfer, List<Stay> held) {
        if (held.stream().anyMatch(stay -> stay.arrivedAt() != null && !stay.isKept() && !stay.isGivenUp())) {
            throw TransferRefusal.ALREADY_THERE.refusal(transfer.number()).asException();
        }
    }
}
