package lazaret.hygiene.waste;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.platform.RefusalException;

/** Bags of one facility go together, all or none: to one receiver, under one manifest, each bag only once. */
@Stateless
public class HandOverWaste {
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

    /**
     * @return the number of the manifest
     * @throws RefusalException NOT_YOUR_FACILITY, NO_BAGS, TOO_MANY_BAGS, RECEIVER_IS_MISSING, TIME_IN_THE_FUTURE,
     *     TEXT_IS_TOO_LONG, NO_SUCH_BAG, BAG_HAS_GONE, BAGS_OF_ONE_FACILITY, SEALED_LATER, MANIFEST_NUMBER_IS_TAKEN
     */
    @RolesAllowed({Roles.HYGIENE, Roles.FACILITY_MANAGER})
    public String handOver(String facility, HandingOver what) {
        scope.require(facility);
        Instant now = clock.instant();
        RefusalException.throwIfAny(what.refusals(now));
        Instant at = what.at() == null ? now : what.at();
        List<WasteBags.Known> known = bags.known(what.bags());
        for (WasteBags.Known bag : known) {
            bag.requireThat(facility, at);
        }
        WasteManifest manifest = bags.add(new WasteManifest(facility, what, at, caller.username(), now));
        bags.handOver(known, manifest, caller.username(), now);
        audit.record("hygiene.hand-over-waste", manifest.number(), facility, String.join(" ", what.bags()));
        return manifest.number();
    }
}
