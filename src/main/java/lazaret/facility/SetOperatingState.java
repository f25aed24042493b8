package lazaret.facility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;

/**
 * Opens, pauses or closes a facility or one unit of it from a moment on, which may lie ahead: a field hospital opens in
 * stages. Those who lie there stay.
 */
@Stateless
public class SetOperatingState {
    @Inject
    private Stock stock;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * @param unitName null or blank for the facility as a whole
     * @param reason may be empty when something opens
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.ADMINISTRATOR})
    public void set(String facilityCode, String unitName, OperatingState state, Instant since, String reason) {
        if (!caller.role().equals(Roles.ADMINISTRATOR)) {
            scope.require(facilityCode);
        }
        if (state == null || since == null) {
            throw (state == null ? Field.STATE : Field.SINCE).missing().asException();
        }
        boolean whole = unitName == null || unitName.isBlank();
        String why = state == OperatingState.OPEN ? Reason.optional(reason) : Reason.required(reason);
        Facility facility = stock.facility(facilityCode);
        Unit unit = whole ? null : stock.unit(facilityCode, unitName.strip());
        stock.add(new OperatingChange(facility, unit, state, since, why, caller.username()));
        audit.record(
                "facility.setOperatingState",
                whole ? facilityCode : facilityCode + "/" + unit.name(),
                facilityCode,
                state + " since " + since);
    }
}
