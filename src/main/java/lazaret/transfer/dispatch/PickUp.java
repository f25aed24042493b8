package lazaret.transfer.dispatch;

import static lazaret.transfer.TransferRefusal.NOT_RELEASED_YET;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lazaret.access.Roles;
import lazaret.person.Person;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.StayState;
import lazaret.stay.departure.BroughtHome;
import lazaret.stay.placement.BroughtPeople;
import lazaret.transfer.Cause;
import lazaret.transfer.Entry;
import lazaret.transfer.Hold;
import lazaret.transfer.IdentifiedBy;
import lazaret.transfer.StepKind;
import lazaret.transfer.Transfer;

/**
 * The person is in the vehicle: the stay they leave ends, its bed waits for its disinfection. Whoever is brought home leaves
 * by the signature of a clinician, which is judged again at this moment.
 */
@Stateless
public class PickUp {
    @Inject
    private Logbook logbook;

    @Inject
    private BroughtPeople brought;

    @Inject
    private BroughtHome broughtHome;

    @Inject
    private Identification identification;

    @Inject
    private Event<GoneForGood> gone;

    /**
     * Records it.
     *
     * @param shown the end of the number of the person's paper, the person's own number, or what the code on the slip of
     *     the room, on the bed or on the hand-over form says
     * @throws lazaret.platform.RefusalException IDENTITY_DOES_NOT_MATCH, IDENTITY_IS_MISSING; NOT_RELEASED_YET where somebody shall be brought
     *     home whom nobody discharged, and where nobody signed or something speaks against it by now
     */
    @RolesAllowed({Roles.CREW, Roles.DISPATCHER})
    public Standing pickUp(String number, Shown shown, StepReport report) {
        Transfer transfer = logbook.open(number);
        Entry entry = logbook.entry(report);
        transfer.require(StepKind.PICKED_UP, entry);
        Person person = logbook.person(transfer);
        List<Stay> left = locked(transfer, person, logbook.carer(transfer));
        IdentifiedBy how = identification.of(transfer, person, left, shown);
        if (!goesHome(transfer)) {
            leave(transfer, left, entry.stamp());
        } else if (!broughtHome.leave(left, entry.stamp())) {
            throw NOT_RELEASED_YET.refusal(person.number()).asException();
        }
        transfer.pickUp(new Hold(idOf(left, person), idOf(left, logbook.carer(transfer))), how, entry);
        return logbook.close(transfer, "transfer.pick-up");
    }

    private static boolean goesHome(Transfer transfer) {
        return transfer.held().equals(Hold.NOTHING);
    }

    private void leave(Transfer transfer, List<Stay> left, Stamp stamp) {
        if (transfer.cause() == Cause.VISIT) {
            brought.leaveForAVisit(left, stamp);
            return;
        }
        brought.leave(left, stamp);
        if (!leadsBack(transfer)) {
            left.forEach(stay -> gone.fire(new GoneForGood(stay.person(), stamp)));
        }
    }

    // Also where somebody asked for it as for any other trip.
    private boolean leadsBack(Transfer transfer) {
        return transfer.cause() == Cause.VISIT_RETURN
                || transfer.held().stays().stream().anyMatch(brought::isKept);
    }

    // A bed that is held and where the facility let them in already is not the one they leave.
    private List<Stay> locked(Transfer transfer, Person person, Person carer) {
        Hold held = transfer.held();
        List<Long> ids = Stream.of(Optional.of(person), Optional.ofNullable(carer))
                .flatMap(Optional::stream)
                .flatMap(who -> brought.presentOf(who).stream())
                .map(Stay::id)
                .filter(id -> !held.stays().contains(id))
                .toList();
        List<Stay> left = goesHome(transfer) ? broughtHome.lock(ids) : brought.lock(ids);
        Logbook.requireUnchanged(left.stream().allMatch(stay -> stay.state() == StayState.PRESENT));
        return left;
    }

    private static Long idOf(List<Stay> left, Person who) {
        return left.stream()
                .filter(stay -> who != null && stay.person().id().equals(who.id()))
                .map(Stay::id)
                .findFirst()
                .orElse(null);
    }
}
