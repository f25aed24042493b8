package lazaret.stay.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import lazaret.facility.Bed;
import lazaret.facility.FacilityKind;
import lazaret.facility.Stock;
import lazaret.person.Category;
import lazaret.person.Person;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;
import lazaret.stay.DepartureReason;
import lazaret.stay.PlacementException;
import lazaret.stay.Relocated;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.Stays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The step that reserving, direct arrival and moving have in common, behind the locks of bed, unit and person. */
@ApplicationScoped
public class Placing {
    @Inject
    private Stock stock;

    @Inject
    private Spots spots;

    @Inject
    private Stays stays;

    @Inject
    private Carers carers;

    @Inject
    private Event<Relocated> relocated;

    @Inject
    @ConfigProperty(name = "lazaret.placement.floors-apart", defaultValue = "true")
    private boolean floorsApart;

    @Inject
    @ConfigProperty(name = "lazaret.placement.sections-apart", defaultValue = "true")
    private boolean sectionsApart;

    public PlacementPolicy policy() {
        return new PlacementPolicy(floorsApart, sectionsApart);
    }

    /** Rules between neighbours are kept by the lock of the unit: two who look at the same floor take turns. */
    void lockNeighbours(Bed bed) {
        if (floorsApart || stock.facility(bed.facilityCode()).kind() != FacilityKind.QUARANTINE_HOTEL) {
            stock.lockUnitOf(bed);
        }
    }

    /**
     * Begins a stay in a bed whose row, like the person's, is locked by the caller. Not yet added.
     *
     * @param exception null without one
     * @param other the stay of the other one of a pair that shares the room, null otherwise
     * @throws RefusalException with everything that stands against it
     */
    Stay begin(Person person, Bed bed, PlacementException exception, Stay other, Stamp stamp) {
        Spot spot = spots.of(bed.id());
        Applicant applicant = Applicant.of(person, stamp.recordedAt());
        if (exception != null) {
            carers.require(applicant, exception, other);
        }
        Company company = company(applicant, exception, other);
        RefusalException.throwIfAny(objections(applicant, spot, company));
        boolean exclusive = spot.forOneParty() || applicant.category() == Category.SUSPECTED;
        Stay stay = Stay.reserve(person, bed, company.party(), exclusive ? spot.room() : null, stamp);
        if (exception != null) {
            stay.byException(exception, other == null ? null : other.person().id());
        }
        return stay;
    }

    List<Refusal> objections(Applicant applicant, Spot spot, Company company) {
        return policy().objections(applicant, spot, company).stream()
                .map(refusal -> refusal.pointingAt("/bed"))
                .toList();
    }

    private static Company company(Applicant applicant, PlacementException exception, Stay other) {
        long party = other == null ? applicant.person() : other.party();
        return new Company(party, exception == null ? null : exception.kind());
    }

    /**
     * The person arrives: where they were before, they are no more, from the same moment on. Adds the stay, and tells those
     * who hang something on the one that ended.
     */
    void arrive(Stay stay, Stamp stamp) {
        Stay before = stays.presentOf(stay.person()).orElse(null);
        if (before != null) {
            boolean sameHouse = before.facilityCode().equals(stay.facilityCode());
            before.depart(sameHouse ? DepartureReason.MOVE : DepartureReason.TRANSFER, null, stamp);
            stays.flush(); // or the database would see one person in two places
        }
        stay.arrive(stamp, before);
        stays.add(stay);
        if (before != null) {
            relocated.fire(new Relocated(before, stay, stamp));
        }
    }
}
