package lazaret.transfer.dispatch;

import static lazaret.transfer.TransferRefusal.IDENTITY_DOES_NOT_MATCH;
import static lazaret.transfer.TransferRefusal.NOT_RELEASED_YET;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lazaret.access.Roles;
import lazaret.person.Person;
import lazaret.stay.Stay;
import lazaret.stay.StayState;
import lazaret.stay.placement.BroughtPeople;
import lazaret.transfer.Entry;
import lazaret.transfer.Hold;
import lazaret.transfer.StepKind;
import lazaret.transfer.Transfer;

/** The person is in the vehicle: the stay they leave ends, its bed waits for its disinfection. */
@Stateless
public class PickUp {
    /** So many of the last characters of a paper tell two people apart. */
    public static final int TAIL = 4;

    @Inject
    private Logbook logbook;

    @Inject
    private BroughtPeople brought;

    /**
     * Records it.
     *
     * @param identity the end of the number of the person's paper, or the person's own number, as read on the spot; null
     *     where nobody compared it
     * @throws lazaret.platform.RefusalException IDENTITY_DOES_NOT_MATCH; NOT_RELEASED_YET where somebody shall be brought
     *     home whom nobody discharged
     */
    @RolesAllowed({Roles.CREW, Roles.DISPATCHER})
    public Standing pickUp(String number, String identity, StepReport report) {
        Transfer transfer = logbook.open(number);
        Entry entry = logbook.entry(report);
        transfer.require(StepKind.PICKED_UP, entry);
        Person person = logbook.person(transfer);
        requireIdentity(person, identity);
        List<Stay> left = locked(person, logbook.carer(transfer), transfer.held());
        if (!left.isEmpty() && transfer.held().equals(Hold.NOTHING)) {
            throw NOT_RELEASED_YET.refusal(person.number()).asException();
        }
        brought.leave(left, entry.stamp());
        transfer.pickUp(new Hold(idOf(left, person), idOf(left, logbook.carer(transfer))), entry);
        return logbook.close(transfer, "transfer.pick-up");
    }

    // A bed that is held and where the facility let them in already is not the one they leave.
    private List<Stay> locked(Person person, Person carer, Hold held) {
        List<Long> ids = Stream.of(Optional.of(person), Optional.ofNullable(carer))
                .flatMap(Optional::stream)
                .flatMap(who -> brought.presentOf(who).stream())
                .map(Stay::id)
                .filter(id -> !held.stays().contains(id))
                .toList();
        List<Stay> left = brought.lock(ids);
        Logbook.requireUnchanged(left.stream().allMatch(stay -> stay.state() == StayState.PRESENT));
        return left;
    }

    private static void requireIdentity(Person person, String identity) {
        if (identity == null || identity.isBlank()) {
            return;
        }
        String shown = identity.strip().toUpperCase(Locale.ROOT);
        String paper = person.paper().number().toUpperCase(Locale.ROOT);
        boolean tail = shown.length() >= TAIL && paper.endsWith(shown);
        if (!tail && !shown.equals(person.number().toUpperCase(Locale.ROOT))) {
            throw IDENTITY_DOES_NOT_MATCH.at("/identity").asException();
        }
    }

    private static Long idOf(List<Stay> left, Person who) {
        return left.stream()
                .filter(stay -> who != null && stay.person().id().equals(who.id()))
                .map(Stay::id)
                .findFirst()
                .orElse(null);
    }
}
