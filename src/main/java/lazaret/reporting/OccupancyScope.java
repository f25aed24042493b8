package lazaret.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.FacilityKind;

/** Whose figures a caller may read: the city's for the offices of the city, the own ones for those who work in a house. */
@ApplicationScoped
public class OccupancyScope {
    private static final Set<String> OF_A_HOUSE = Set.of(Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.HYGIENE);

    private Scope scope;
    private Caller caller;

    protected OccupancyScope() {}

    @Inject
    OccupancyScope(Scope scope, Caller caller) {
        this.scope = scope;
        this.caller = caller;
    }

    /**
     * @param facility the only facility, or null for all the caller may read
     * @throws lazaret.platform.RefusalException NOT_YOUR_FACILITY
     */
    public Selection select(String facility, FacilityKind kind, String district) {
        boolean ofAHouse = OF_A_HOUSE.contains(caller.role());
        if (facility != null && ofAHouse) {
            scope.require(facility);
        }
        Collection<String> codes =
                facility != null ? List.of(facility) : ofAHouse ? scope.limit().orElse(null) : null;
        return new Selection(codes, kind, district);
    }
}
