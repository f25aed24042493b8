package lazaret.stay.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.Stock;
import lazaret.platform.Refusal;

/** The beds of a facility and whether somebody may be placed there: derived from facts, with all reasons. */
@Stateless
public class BedList {
    @Inject
    private Spots spots;

    @Inject
    private Placing placing;

    @Inject
    private Stock stock;

    @Inject
    private Scope scope;

    /**
     * @param after code of the last bed of the page before, null for the first page
     * @param limit rows at most
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER})
    public List<BedRow> of(String facility, boolean assignableOnly, String after, int limit) {
        scope.require(stock.facility(facility).code());
        return spots.in(facility).stream()
                .map(this::row)
                .filter(row -> !assignableOnly || row.assignable())
                .sorted(java.util.Comparator.comparing(BedRow::code))
                .filter(row -> after == null || row.code().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    private BedRow row(Spot spot) {
        List<Refusal> objections = placing.policy().aboutBed(spot, Company.NOBODY);
        return new BedRow(
                spot.code(),
                spot.roomNumber(),
                spot.unit(),
                objections.isEmpty(),
                objections.stream().map(Refusal::code).toList());
    }
}
