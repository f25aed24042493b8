package lazaret.stay.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.Stock;

/** How many were new, converted, re-typed or excluded in a window; without names. */
@Stateless
public class CountChanges {
    @Inject
    private ChangesInWindow changes;

    @Inject
    private Stock stock;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * @param facility null: everywhere, for those who answer for every facility
     * @param knownAt null: as known now
     * @throws lazaret.platform.RefusalException WINDOW_IS_EMPTY, NOT_FOUND, NOT_YOUR_FACILITY, NOT_ALLOWED
     */
    @RolesAllowed({Roles.CLINICIAN, Roles.FACILITY_MANAGER, Roles.OFFICIAL})
    public Changes count(Instant from, Instant until, String facility, Instant knownAt) {
        if (!from.isBefore(until)) {
            throw ChangeRefusal.WINDOW_IS_EMPTY.at("?until").asException();
        }
        if (facility != null) {
            stock.facility(facility);
        }
        if (!caller.role().equals(Roles.OFFICIAL)) {
            requireScope(facility);
        }
        return changes.count(from, until, facility, knownAt == null ? clock.instant() : knownAt);
    }

    private void requireScope(String facility) {
        if (facility == null) {
            scope.requireAll();
        } else {
            scope.require(facility);
        }
    }
}
