package lazaret.transfer.outage;

import static lazaret.transfer.TransferRefusal.NOT_YOUR_VEHICLE;
import static lazaret.transfer.TransferRefusal.REASON_IS_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.platform.PlatformRefusal;
import lazaret.stay.Stamp;
import lazaret.transfer.crew.Shifts;

/** What the steps of an outage have in common: a crew sees to the own vehicle, and nothing happens ahead of time. */
@ApplicationScoped
class OutageEntry {
    private static final int LONGEST_REASON = 100;

    @Inject
    private Shifts shifts;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** @throws lazaret.platform.RefusalException NOT_YOUR_VEHICLE for the crew of another one */
    void requireOwn(String plate) {
        boolean foreign = Roles.CREW.equals(caller.role())
                && !shifts.vehicleOf(caller.username()).filter(plate::equals).isPresent();
        if (foreign) {
            throw NOT_YOUR_VEHICLE.at("/ambulance", plate).asException();
        }
    }

    /**
     * Stamps it.
     *
     * @param at null: now
     * @throws lazaret.platform.RefusalException TIME_IN_THE_FUTURE
     */
    Stamp stamp(Instant at) {
        Instant now = clock.instant();
        return Stamp.past(at == null ? now : at, now, caller.username(), "/at");
    }

    /** @throws lazaret.platform.RefusalException REASON_IS_MISSING, VALUE_IS_TOO_LONG */
    static String reasoned(String reason) {
        if (reason == null || reason.isBlank()) {
            throw REASON_IS_MISSING.at("/reason").asException();
        }
        if (reason.length() > LONGEST_REASON) {
            throw PlatformRefusal.VALUE_IS_TOO_LONG
                    .at("/reason", "reason", LONGEST_REASON)
                    .asException();
        }
        return reason.strip();
    }
}
