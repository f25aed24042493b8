package lazaret.hygiene.waste;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;

/** A bag that never was, or was weighed wrongly: it counts nowhere any more, and another is sealed in its place. */
@Stateless
public class VoidBag {
    private static final int LONGEST_REASON = 300;

    @Inject
    private WasteBags bags;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws lazaret.platform.RefusalException NO_SUCH_BAG, NOT_YOUR_FACILITY, BAG_HAS_GONE, REASON_IS_MISSING */
    @RolesAllowed({Roles.HYGIENE, Roles.FACILITY_MANAGER})
    public void discard(String number, String reason) {
        WasteBags.Known bag = bags.known(List.of(number)).get(0);
        scope.require(bag.facility());
        bag.requireWaiting();
        if (reason == null || reason.isBlank()) {
            throw WasteRefusal.REASON_IS_MISSING.at("/reason").asException();
        }
        if (reason.length() > LONGEST_REASON) {
            throw WasteRefusal.TEXT_IS_TOO_LONG.at("/reason", LONGEST_REASON).asException();
        }
        bags.discard(bag, caller.username(), clock.instant(), reason.strip());
        audit.record("hygiene.void-waste", number, bag.facility(), "");
    }
}
