package lazaret.facility.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.Facility;
import lazaret.facility.Stock;
import lazaret.platform.PlatformRefusal;

/** A facility tells how many nurses are on duty, as a whole or in one of its units. */
@Stateless
public class TellStaff {
    static final int MOST = 10_000;

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Stock stock;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @param unitName null or blank for the facility as a whole
     * @param nurses null: no longer told, and beds are open as their rooms are
     * @param since null for now; not in the future
     * @throws lazaret.platform.RefusalException NOT_YOUR_FACILITY, NOT_FOUND, NUMBER_IS_IMPOSSIBLE, TIME_IN_THE_FUTURE
     */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public void tell(String facilityCode, String unitName, Integer nurses, Instant since) {
        scope.require(facilityCode);
        Instant now = clock.instant();
        if (nurses != null && (nurses < 0 || nurses > MOST)) {
            throw StaffRefusal.NUMBER_IS_IMPOSSIBLE.at("/nurses", MOST).asException();
        }
        if (since != null && since.isAfter(now)) {
            throw PlatformRefusal.TIME_IN_THE_FUTURE.at("/since", since).asException();
        }
        Facility facility = stock.facility(facilityCode);
        boolean whole = unitName == null || unitName.isBlank();
        Long unit = whole ? null : stock.unit(facilityCode, unitName.strip()).id();
        em.persist(new StaffOnDuty(facility.code(), unit, nurses, since == null ? now : since, caller.username(), now));
        em.flush();
        audit.record(
                "facility.tell-staff",
                whole ? facilityCode : facilityCode + "/" + unitName.strip(),
                facilityCode,
                String.valueOf(nurses));
    }
}
