package lazaret.stay.placement;

import static lazaret.stay.StayRefusal.ANOTHER_FACILITY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.Bed;
import lazaret.facility.Stock;
import lazaret.person.Person;
import lazaret.stay.PlacedStay;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.Stays;

/** Somebody changes the bed within the facility: one stay ends, the next begins, at the same moment. */
@Stateless
public class MoveToBed {
    @Inject
    private Stock stock;

    @Inject
    private Stays stays;

    @Inject
    private Placing placing;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @return the stay that begins in the new bed; the old bed waits for its disinfection
     * @throws lazaret.platform.RefusalException with every rule that stands against the new bed
     */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public PlacedStay move(String number, String code, Instant at) {
        Bed bed = stock.lockBed(code);
        placing.lockNeighbours(bed);
        Stay from = stays.lockPersonOf(number);
        scope.require(from.facilityCode());
        from.requirePresent();
        if (!from.facilityCode().equals(bed.facilityCode())) {
            throw ANOTHER_FACILITY.at("/bed", from.facilityCode()).asException();
        }
        Person person = from.person();
        Stamp stamp = Stamp.past(at, clock.instant(), caller.username(), "/at");
        Stay to = placing.begin(person, bed, from.decidedAlone(), null, stamp);
        placing.arrive(to, stamp);
        audit.record(
                "stay.move",
                to.number(),
                bed.facilityCode(),
                from.number() + " " + from.bed().code() + " " + code);
        return PlacedStay.of(to);
    }
}
