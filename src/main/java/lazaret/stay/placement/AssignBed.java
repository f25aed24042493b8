package lazaret.stay.placement;

import static lazaret.stay.StayRefusal.BED_OR_FACILITY_IS_MISSING;
import static lazaret.stay.StayRefusal.NO_SUITABLE_BED;
import static lazaret.stay.StayRefusal.PERSON_HAS_A_RESERVATION;

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
import lazaret.facility.Bed;
import lazaret.facility.Stock;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.stay.PlacedStay;
import lazaret.stay.Placement;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.Stays;

/** A facility manager gives somebody a bed: holds it for the person on the way, or checks in who stands at the door. */
@Stateless
public class AssignBed {
    @Inject
    private Stock stock;

    @Inject
    private People people;

    @Inject
    private Stays stays;

    @Inject
    private Placing placing;

    @Inject
    private Carers carers;

    @Inject
    private FreeBeds freeBeds;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Assigns the bed named, or the best suitable bed of the facility named.
     *
     * @throws lazaret.platform.RefusalException with every rule that stands against it; a lost race is one of them
     */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public PlacedStay assign(Placement placement) {
        Stay other = carers.other(placement.exception()).orElse(null);
        if (other != null) {
            return assign(placement, carers.bedBeside(other, placement.bed()).code(), other);
        }
        if (placement.bed() != null) {
            return assign(placement, placement.bed(), null);
        }
        if (placement.facility() == null) {
            throw BED_OR_FACILITY_IS_MISSING.at("/bed").asException();
        }
        scope.require(placement.facility());
        Person person = people.person(placement.person());
        List<String> candidates = freeBeds.bestOf(person, placement);
        return candidates.stream()
                .filter(freeBeds::lockUnlessTaken)
                .findFirst()
                .map(code -> assign(placement, code, null))
                .orElseThrow(() ->
                        NO_SUITABLE_BED.at("/facility", placement.facility()).asException());
    }

    private PlacedStay assign(Placement placement, String code, Stay other) {
        Bed bed = stock.lockBed(code); // always bed, then unit, then person: one order, no deadlock
        scope.require(bed.facilityCode());
        placing.lockNeighbours(bed);
        if (other != null) { // company bears on when the other one may leave
            people.lockBoth(people.person(placement.person()), other.person());
        }
        Person person = people.lock(placement.person());
        Instant now = clock.instant();
        Instant at = placement.arrivedAt() == null ? now : placement.arrivedAt();
        Stamp stamp = Stamp.past(at, now, caller.username(), "/arrivedAt");
        refuseSecondReservation(person, placement);
        Stay stay = placing.begin(person, bed, placement.exception(), other, stamp);
        if (placement.arrivedAt() != null) {
            placing.arrive(stay, stamp);
        } else {
            stays.add(stay);
        } // either flushes: a lost race surfaces here, as a refusal
        audit.record(
                placement.arrivedAt() == null ? "stay.reserve" : "stay.place",
                stay.number(),
                bed.facilityCode(),
                person.number() + " " + code + exception(placement));
        return PlacedStay.of(stay);
    }

    // Somebody who lies in one bed may have another one held, not two.
    private void refuseSecondReservation(Person person, Placement placement) {
        if (placement.arrivedAt() == null) {
            stays.reservationOf(person).ifPresent(held -> {
                throw PERSON_HAS_A_RESERVATION
                        .at("/person", person.number(), held.bed().code())
                        .asException();
            });
        }
    }

    private static String exception(Placement placement) {
        return placement.exception() == null
                ? ""
                : " " + placement.exception().kind() + " by "
                        + placement.exception().approvedBy();
    }
}
