package lazaret.transfer.dispatch;

import static lazaret.transfer.TransferRefusal.DESTINATION_IS_MISSING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.Stock;
import lazaret.stay.Stay;
import lazaret.stay.placement.HeldBeds;
import lazaret.transfer.Destination;
import lazaret.transfer.Entry;
import lazaret.transfer.Fleet;
import lazaret.transfer.Hold;
import lazaret.transfer.StepKind;
import lazaret.transfer.Transfer;

/** A dispatcher takes a vehicle and holds the bed at the destination, both in one transaction or neither. */
@Stateless
public class AssignTransfer {
    @Inject
    private Logbook logbook;

    @Inject
    private Requesting requesting;

    @Inject
    private HeldBeds heldBeds;

    @Inject
    private Fleet fleet;

    @Inject
    private Stock stock;

    @Inject
    private Scope scope;

    /**
     * What is assigned.
     *
     * @param ambulance plate; null: any that is ready
     * @param bed code; null: as requested, or the best suitable one of the facility
     * @param facility where the request names none; null: as requested
     */
    public record Choice(String ambulance, String bed, String facility) {}

    /** @throws lazaret.platform.RefusalException with every rule that stands against the bed, or against the vehicle */
    @RolesAllowed(Roles.DISPATCHER)
    public Standing assign(String number, Choice choice, StepReport report) {
        Transfer transfer = logbook.open(number); // then beds, unit, people, and the ambulance last
        Entry entry = logbook.entry(report);
        transfer.require(StepKind.ASSIGNED, entry);
        Destination to = destination(transfer.destination(), choice);
        Fleet.Wanted wanted = logbook.wanted(transfer, choice.ambulance(), entry);
        if (choice.ambulance() == null) {
            fleet.requireAnyReady(wanted);
        }
        HeldBeds.Held held = to.home() ? new HeldBeds.Held(null, null) : hold(transfer, to, entry);
        String plate = fleet.take(wanted);
        transfer.assign(plate, idsOf(held), entry);
        return logbook.close(transfer, "transfer.assign", held.person(), bedOf(held.person()) + " " + plate);
    }

    private Destination destination(Destination requested, Choice choice) {
        if (choice.bed() != null) {
            return Destination.bed(choice.bed(), stock.bed(choice.bed()).facilityCode());
        }
        if (choice.facility() != null) {
            return Destination.facility(stock.facility(choice.facility()).code());
        }
        if (requested.facility() == null && !requested.home()) {
            throw DESTINATION_IS_MISSING.at("/bed").asException();
        }
        return requested;
    }

    private HeldBeds.Held hold(Transfer transfer, Destination to, Entry entry) {
        scope.require(to.facility());
        requesting.requireElsewhere(logbook.person(transfer), stock.facility(to.facility()));
        return heldBeds.hold(
                new HeldBeds.Travellers(
                        logbook.person(transfer),
                        logbook.carer(transfer),
                        transfer.carerApprovedBy(),
                        transfer.carerReason()),
                to.bed(),
                to.facility(),
                entry.stamp());
    }

    static Hold idsOf(HeldBeds.Held held) {
        return new Hold(idOf(held.person()), idOf(held.carer()));
    }

    private static Long idOf(Stay stay) {
        return stay == null ? null : stay.id();
    }

    private static String bedOf(Stay stay) {
        return stay == null ? "HOME" : stay.bed().code();
    }
}
