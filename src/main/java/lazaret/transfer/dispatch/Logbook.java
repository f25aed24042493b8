package lazaret.transfer.dispatch;

import static lazaret.transfer.TransferRefusal.NOT_YOUR_TRIP;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;
import lazaret.platform.PlatformRefusal;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.Stays;
import lazaret.transfer.Entry;
import lazaret.transfer.Equipment;
import lazaret.transfer.Fleet;
import lazaret.transfer.Transfer;
import lazaret.transfer.TransferRefusal;
import lazaret.transfer.Transfers;
import lazaret.transfer.crew.Shifts;

/** What all steps have in common: the transfer is locked, the caller may, the step is stamped and leaves its line. */
@ApplicationScoped
class Logbook {
    private static final int LONGEST_NAME = 100;

    @Inject
    private Transfers transfers;

    @Inject
    private Stays stays;

    @Inject
    private People people;

    @Inject
    private Shifts shifts;

    @Inject
    private Reach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Locks the transfer for somebody who may see to it: crews to their own trips, everybody else to people in reach.
     *
     * @throws lazaret.platform.RefusalException NO_SUCH_TRANSFER, NOT_YOUR_TRIP, NOT_YOUR_FACILITY
     */
    Transfer open(String number) {
        return allowed(transfers.lock(number));
    }

    /** The same without the lock, for whoever only looks. */
    Transfer look(String number) {
        return allowed(transfers.transfer(number));
    }

    private Transfer allowed(Transfer transfer) {
        if (Roles.CREW.equals(caller.role())) {
            String driven = shifts.vehicleOf(caller.username()).orElse("");
            if (!transfer.plate().filter(driven::equals).isPresent()) {
                throw NOT_YOUR_TRIP.refusal(transfer.number()).asException();
            }
        } else {
            reach.require(person(transfer));
        }
        return transfer;
    }

    Person person(Transfer transfer) {
        return person(transfer.person());
    }

    /** The carer who rides along; null without one. */
    Person carer(Transfer transfer) {
        return transfer.carer().map(this::person).orElse(null);
    }

    /** The vehicle named, or any, with what the person and a carer need on the way. */
    Fleet.Wanted wanted(Transfer transfer, String plate, Entry entry) {
        return new Fleet.Wanted(
                plate,
                entry.stamp().at(),
                Equipment.needed(
                        transfer.needs(),
                        transfer.carer().isPresent(),
                        person(transfer).needs()));
    }

    private Person person(long id) {
        return people.find(id).orElseThrow(() -> new IllegalStateException("nobody has the id " + id));
    }

    /** @throws lazaret.platform.RefusalException TIME_IN_THE_FUTURE, VALUE_IS_TOO_LONG */
    Entry entry(StepReport report) {
        Instant now = clock.instant();
        Instant at = report.at() == null ? now : report.at();
        requireShort("/by", report.by());
        requireShort("/place", report.place());
        return new Entry(Stamp.past(at, now, caller.username(), "/at"), report.by(), report.place());
    }

    static void requireShort(String pointer, String text) {
        if (text != null && text.length() > LONGEST_NAME) {
            throw PlatformRefusal.VALUE_IS_TOO_LONG
                    .at(pointer, pointer.substring(1), LONGEST_NAME)
                    .asException();
        }
    }

    /** Sends the step to the database and leaves its line. */
    Standing close(Transfer transfer, String action, Stay there, String detail) {
        transfers.flush();
        String bed = there == null ? null : there.bed().code();
        String facility = there == null ? null : there.facilityCode();
        audit.record(action, transfer.number(), facility, detail);
        return new Standing(
                transfer.number(), transfer.state(), transfer.plate().orElse(null), bed);
    }

    /** The same where no bed is concerned. */
    Standing close(Transfer transfer, String action) {
        List<Long> held = transfer.lastHold().stays();
        Stay there = held.isEmpty() ? null : stays.stay("S" + held.get(0));
        return close(transfer, action, there, transfer.plate().orElse(""));
    }

    /** Somebody else changed it since it was read. */
    static void requireUnchanged(boolean unchanged) {
        if (!unchanged) {
            throw PlatformRefusal.CHANGED_MEANWHILE.refusal().asException();
        }
    }

    /** @throws lazaret.platform.RefusalException HOLD_IS_GONE where the destination gave the bed to nobody any more */
    static void requireHeld(List<Stay> held) {
        held.stream()
                .filter(stay -> !stay.isExpectedOrThere() || stay.isGivenUp())
                .findFirst()
                .ifPresent(stay -> {
                    throw TransferRefusal.HOLD_IS_GONE
                            .refusal(stay.bed().code())
                            .asException();
                });
    }
}
