package lazaret.stay.placement;

import static lazaret.stay.StayRefusal.BED_IS_NOT_KEPT;
import static lazaret.stay.StayRefusal.BED_OR_FACILITY_IS_MISSING;
import static lazaret.stay.StayRefusal.NOT_A_RESERVATION;
import static lazaret.stay.StayRefusal.NO_SUITABLE_BED;
import static lazaret.stay.StayRefusal.PAIR_IS_NOT_IN_THE_ROOM;
import static lazaret.stay.StayRefusal.PERSON_HAS_A_RESERVATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lazaret.facility.Bed;
import lazaret.facility.FacilityKind;
import lazaret.facility.Stock;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.stay.ExceptionKind;
import lazaret.stay.Placement;
import lazaret.stay.PlacementException;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.StayState;
import lazaret.stay.Stays;

/**
 * Beds for those whom a vehicle brings, held under the same rules as all others. Locks in the order of everybody: beds,
 * unit, people. Asks for no role; the use case that drives the vehicle does.
 */
@ApplicationScoped
public class HeldBeds {
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

    /**
     * Who travels.
     *
     * @param carer who rides along; null without one
     * @param approvedBy who said so; null without a carer
     * @param reason why; null without a carer
     */
    public record Travellers(Person person, Person carer, String approvedBy, String reason) {
        public List<Person> all() {
            return Stream.of(person, carer).filter(p -> p != null).toList();
        }
    }

    /** The stays that wait for them; carer is null without one. */
    public record Held(Stay person, Stay carer) {}

    /**
     * Holds the bed named or the best suitable one of the facility named, and an extra bed of the same room for the carer.
     * A bed that somebody holds for the person already, there, is taken over, and so is one that is kept.
     *
     * @throws lazaret.platform.RefusalException with every rule that stands against it
     */
    public Held hold(Travellers who, String bed, String facility, Stamp stamp) {
        if (bed == null && facility == null) {
            throw BED_OR_FACILITY_IS_MISSING.at("/bed").asException();
        }
        Optional<Stay> kept = stays.keptFor(who.person());
        if (kept.isPresent() && isThere(kept.get(), bed, facility)) {
            return new Held(again(kept.get()), keptBeside(who));
        }
        Optional<Stay> before = stays.reservationOf(who.person());
        if (before.isPresent() && who.carer() == null && isThere(before.get(), bed, facility)) {
            return new Held(takenOver(before.get()), null);
        }
        String code = bed != null ? bed : anyBed(first(who, facility), facility);
        Bed locked = stock.lockBed(code);
        if (who.carer() != null) {
            freeExtraBed(locked).ifPresent(extra -> stock.lockBed(extra.code()));
        }
        placing.lockNeighbours(locked);
        lock(who.all());
        who.all().forEach(this::refuseSecondReservation);
        return begin(who, locked, stamp);
    }

    private static boolean isThere(Stay held, String bed, String facility) {
        return bed == null
                ? held.facilityCode().equals(facility)
                : held.bed().code().equals(bed);
    }

    private Stay keptBeside(Travellers who) {
        if (who.carer() == null) {
            return null;
        }
        return stays.keptFor(who.carer()).map(this::again).orElseThrow(() -> PAIR_IS_NOT_IN_THE_ROOM
                .at("/carer", who.carer().number())
                .asException());
    }

    private Stay again(Stay kept) {
        Stay locked = stays.lock(kept.number());
        if (!locked.isKept()) {
            throw BED_IS_NOT_KEPT.refusal(locked.bed().code()).asException();
        }
        return locked;
    }

    private Stay takenOver(Stay before) {
        Stay locked = stays.lock(before.number());
        if (locked.state() != StayState.RESERVED) {
            throw NOT_A_RESERVATION.refusal(locked.number()).asException();
        }
        return locked;
    }

    private String anyBed(Person first, String facility) {
        Placement wish = new Placement(first.number(), null, facility, null, null);
        return freeBeds.bestOf(first, wish).stream()
                .filter(freeBeds::lockUnlessTaken)
                .findFirst()
                .orElseThrow(() -> NO_SUITABLE_BED.at("/facility", facility).asException());
    }

    // In a hotel the room is the carer's, and the one cared for joins; elsewhere the carer follows the patient.
    private Person first(Travellers who, String facility) {
        return who.carer() != null && stock.facility(facility).kind() == FacilityKind.QUARANTINE_HOTEL
                ? who.carer()
                : who.person();
    }

    private Held begin(Travellers who, Bed bed, Stamp stamp) {
        Person first = first(who, bed.facilityCode());
        Stay lead = placing.begin(first, bed, null, null, stamp);
        stays.add(lead);
        if (who.carer() == null) {
            return new Held(lead, null);
        }
        boolean carerLeads = first.equals(who.carer());
        Person second = carerLeads ? who.person() : who.carer();
        PlacementException exception = new PlacementException(
                kind(who, carerLeads, stamp.recordedAt()), first.number(), who.approvedBy(), who.reason());
        Stay beside = placing.begin(second, carers.bedBeside(lead, null), exception, lead, stamp);
        stays.add(beside);
        return carerLeads ? new Held(beside, lead) : new Held(lead, beside);
    }

    // Whoever is not fit to care takes a waiver, which the approving clinician has to be able to give.
    private static ExceptionKind kind(Travellers who, boolean carerLeads, Instant now) {
        if (carerLeads) {
            return Applicant.of(who.person(), now).kindOfCare();
        }
        return Applicant.of(who.carer(), now).isFitToCare() ? ExceptionKind.CARER : ExceptionKind.WAIVER;
    }

    private Optional<Bed> freeExtraBed(Bed bed) {
        return stock.bedsOf(bed.room()).stream()
                .filter(b -> b.isExtra() && stays.holding(b).isEmpty())
                .findFirst();
    }

    private void lock(List<Person> all) {
        if (all.size() == 2) {
            people.lockBoth(all.get(0), all.get(1));
        }
        all.forEach(person -> people.lock(person.number()));
    }

    private void refuseSecondReservation(Person person) {
        stays.reservationOf(person).ifPresent(held -> {
            throw PERSON_HAS_A_RESERVATION
                    .at("/bed", person.number(), held.bed().code())
                    .asException();
        });
    }
}
