package lazaret.stay.placement;

import static lazaret.stay.StayRefusal.BED_AWAITS_DISINFECTION;
import static lazaret.stay.StayRefusal.BED_AWAITS_VERIFICATION;
import static lazaret.stay.StayRefusal.BED_IS_OCCUPIED;
import static lazaret.stay.StayRefusal.BED_IS_RESERVED;
import static lazaret.stay.StayRefusal.CHILD_NEEDS_A_CARER;
import static lazaret.stay.StayRefusal.CLOSE_AND_SECONDARY_APART;
import static lazaret.stay.StayRefusal.CONTACT_AMONG_INFECTED;
import static lazaret.stay.StayRefusal.EXTRA_BED_NEEDS_AN_EXCEPTION;
import static lazaret.stay.StayRefusal.INFECTED_AMONG_CONTACTS;
import static lazaret.stay.StayRefusal.NEEDS_A_DESIGNATED_HOSPITAL;
import static lazaret.stay.StayRefusal.NOT_FOR_A_YELLOW_CODE_HOSPITAL;
import static lazaret.stay.StayRefusal.NOT_OPEN;
import static lazaret.stay.StayRefusal.ROOM_HAS_NO_BATHROOM;
import static lazaret.stay.StayRefusal.ROOM_IS_OUT_OF_SERVICE;
import static lazaret.stay.StayRefusal.ROOM_IS_TAKEN;
import static lazaret.stay.StayRefusal.SECTION_IS_FOR_OTHERS;
import static lazaret.stay.StayRefusal.SUSPECTED_LIES_ALONE;
import static lazaret.stay.StayRefusal.ZONE_IS_WRONG;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lazaret.facility.FacilityKind;
import lazaret.facility.OperatingState;
import lazaret.facility.UnitKind;
import lazaret.facility.Zone;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.Sex;
import lazaret.platform.Refusal;

/**
 * Where somebody may lie (domain.md §2 rules 1–4 and 6). Pure: facts in, every objection out. What two people could break
 * together is kept by the constraints of the table {@code stay} besides.
 *
 * @param floorsApart close and secondary contacts do not share a floor (policy switch, unverified source)
 * @param sectionsApart men, women and families of a field hospital have sections of their own (policy switch, unverified)
 */
public record PlacementPolicy(boolean floorsApart, boolean sectionsApart) {

    /** Everything that stands against it; empty: the person may lie there. */
    public List<Refusal> objections(Applicant applicant, Spot spot, Company company) {
        List<Refusal> objections = new ArrayList<>(aboutBed(spot, company));
        // An approved carer follows the person cared for, exempt from rules 3 and 6.
        if (!company.isCarer()) {
            objections.addAll(aboutKind(applicant, spot));
            objections.addAll(aboutNeighbours(applicant, spot));
        }
        if (spot.forOneParty() && applicant.needsCarer() && !company.isDecided()) {
            objections.add(CHILD_NEEDS_A_CARER.refusal(applicant.number(), Applicant.CHILD));
        }
        return objections;
    }

    /** What stands against anybody in this bed, whoever it is. */
    public List<Refusal> aboutBed(Spot spot, Company company) {
        List<Refusal> objections = new ArrayList<>(standing(spot));
        spot.holder().ifPresent(holder -> objections.add(held(spot, holder)));
        if (spot.holder().isEmpty() && spot.forOneParty()) {
            spot.inRoom().stream()
                    .filter(o -> o.party() != company.party())
                    .findFirst()
                    .ifPresent(o -> objections.add(ROOM_IS_TAKEN.refusal(spot.roomNumber())));
        }
        if (spot.extra() && !company.sharesRoom()) {
            objections.add(EXTRA_BED_NEEDS_AN_EXCEPTION.refusal(spot.code()));
        }
        return objections;
    }

    private static List<Refusal> standing(Spot spot) {
        List<Refusal> objections = new ArrayList<>();
        if (spot.state() != OperatingState.OPEN) {
            objections.add(NOT_OPEN.refusal(spot.facility(), spot.unit(), spot.state()));
        }
        if (spot.outage() != null) {
            objections.add(ROOM_IS_OUT_OF_SERVICE.refusal(spot.roomNumber(), spot.outage()));
        }
        if (spot.forOneParty() && !spot.ownBathroom()) {
            objections.add(ROOM_HAS_NO_BATHROOM.refusal(spot.roomNumber()));
        }
        Zone proper = spot.kind() == FacilityKind.YELLOW_CODE_HOSPITAL ? Zone.BUFFER : Zone.CONTAMINATED;
        if (spot.zone() != proper) {
            objections.add(ZONE_IS_WRONG.refusal(spot.roomNumber(), spot.zone(), proper));
        }
        return objections;
    }

    private static Refusal held(Spot spot, Occupant holder) {
        return switch (holder.hold()) {
            case RESERVED -> BED_IS_RESERVED.refusal(spot.code());
            case OCCUPIED -> BED_IS_OCCUPIED.refusal(spot.code());
            case AWAITING_DISINFECTION -> BED_AWAITS_DISINFECTION.refusal(spot.code());
            case AWAITING_VERIFICATION -> BED_AWAITS_VERIFICATION.refusal(spot.code());
        };
    }

    /** Who may come to such a facility at all; of the confirmed the mildest. */
    public List<Category> categoriesOf(FacilityKind kind) {
        return Arrays.stream(Category.values())
                .filter(category -> aboutKind(anybody(category), kind).isEmpty())
                .toList();
    }

    private static Applicant anybody(Category category) {
        ClinicalType mildest = category == Category.CONFIRMED ? ClinicalType.MILD : null;
        return new Applicant(0, "", category, mildest, false, null, Sex.F, Set.of(), false);
    }

    /** Rules 3 and 6: which kind of facility is for whom. */
    public Optional<Refusal> aboutKind(Applicant applicant, FacilityKind kind) {
        return betweenKinds(applicant.category(), kind)
                .or(() -> kind == FacilityKind.FIELD_HOSPITAL ? needsDesignatedHospital(applicant) : Optional.empty());
    }

    /** What quoted sources forbid to everybody of a category in every house of a kind. */
    public static Optional<Refusal> betweenKinds(Category category, FacilityKind kind) {
        boolean infected = category.infected() || category == Category.SUSPECTED;
        return switch (kind) {
            case QUARANTINE_HOTEL ->
                infected ? Optional.of(INFECTED_AMONG_CONTACTS.refusal(category)) : Optional.empty();
            case YELLOW_CODE_HOSPITAL ->
                infected ? Optional.of(NOT_FOR_A_YELLOW_CODE_HOSPITAL.refusal(category)) : Optional.empty();
            case FIELD_HOSPITAL, DESIGNATED_HOSPITAL ->
                infected ? Optional.empty() : Optional.of(CONTACT_AMONG_INFECTED.refusal(category));
        };
    }

    private List<Refusal> aboutKind(Applicant applicant, Spot spot) {
        return aboutKind(applicant, spot.kind()).map(List::of).orElse(List.of());
    }

    private static Optional<Refusal> needsDesignatedHospital(Applicant applicant) {
        boolean milderAndFit = applicant.category() == Category.ASYMPTOMATIC
                || applicant.clinicalType() == ClinicalType.MILD && !applicant.highRisk();
        return milderAndFit ? Optional.empty() : Optional.of(NEEDS_A_DESIGNATED_HOSPITAL.refusal());
    }

    private List<Refusal> aboutNeighbours(Applicant applicant, Spot spot) {
        List<Refusal> objections = new ArrayList<>();
        boolean suspected = applicant.category() == Category.SUSPECTED;
        boolean besideSuspected = spot.inRoom().stream()
                .anyMatch(o -> o.person() != applicant.person() && (suspected || o.category() == Category.SUSPECTED));
        if (besideSuspected && spot.holder().isEmpty()) {
            objections.add(SUSPECTED_LIES_ALONE.refusal(spot.roomNumber()));
        }
        if (floorsApart && spot.forOneParty() && mixesContacts(applicant, spot)) {
            objections.add(CLOSE_AND_SECONDARY_APART.refusal(spot.unit()));
        }
        if (sectionsApart && !sectionFits(applicant, spot.unitKind())) {
            objections.add(SECTION_IS_FOR_OTHERS.refusal(spot.unit(), spot.unitKind()));
        }
        return objections;
    }

    private static boolean mixesContacts(Applicant applicant, Spot spot) {
        Category other =
                switch (applicant.category()) {
                    case CLOSE_CONTACT -> Category.SECONDARY_CONTACT;
                    case SECONDARY_CONTACT -> Category.CLOSE_CONTACT;
                    default -> null;
                };
        return other != null
                && spot.onUnit().stream().anyMatch(o -> o.category() == other && o.person() != applicant.person());
    }

    private static boolean sectionFits(Applicant applicant, UnitKind kind) {
        return switch (kind) {
            case SECTION_M -> applicant.sex() == Sex.M;
            case SECTION_F -> applicant.sex() == Sex.F;
            case SECTION_FAMILY -> applicant.isChild() || applicant.hasHousehold();
            default -> true;
        };
    }
}
