package lazaret.stay.placement;

import static lazaret.stay.StayRefusal.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lazaret.facility.FacilityKind;
import lazaret.facility.OperatingState;
import lazaret.facility.UnitKind;
import lazaret.facility.Zone;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.Need;
import lazaret.person.Sex;
import lazaret.platform.RefusalCode;
import lazaret.stay.ExceptionKind;
import lazaret.stay.StayRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlacementPolicyTest {
    private static final PlacementPolicy POLICY = new PlacementPolicy(true, true);

    @Test
    void aContactGetsAFreeHotelRoomWithItsOwnBathroom() {
        assertThat(objections(contact(), hotel())).isEmpty();
    }

    @Test
    void aHotelRoomWithoutItsOwnBathroomIsNotAssignable() {
        SomeBed hotel = hotel();
        hotel.ownBathroom = false;
        assertThat(objections(contact(), hotel)).containsExactly(ROOM_HAS_NO_BATHROOM);
    }

    @Test
    void aSectionOfAFieldHospitalSharesItsBathroom() {
        SomeBed field = field(UnitKind.SECTION_F);
        field.ownBathroom = false;
        assertThat(objections(infected(Category.ASYMPTOMATIC, null), field)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ASYMPTOMATIC,,false,FIELD_HOSPITAL,true",
        "ASYMPTOMATIC,,false,DESIGNATED_HOSPITAL,true",
        "ASYMPTOMATIC,,false,QUARANTINE_HOTEL,false",
        "CONFIRMED,MILD,false,FIELD_HOSPITAL,true",
        "CONFIRMED,MILD,true,FIELD_HOSPITAL,false",
        "CONFIRMED,MILD,true,DESIGNATED_HOSPITAL,true",
        "CONFIRMED,MODERATE,false,FIELD_HOSPITAL,false",
        "CONFIRMED,SEVERE,false,DESIGNATED_HOSPITAL,true",
        "CONFIRMED,CRITICAL,false,FIELD_HOSPITAL,false",
        "CONFIRMED,,false,FIELD_HOSPITAL,false",
        "SUSPECTED,,false,DESIGNATED_HOSPITAL,true",
        "SUSPECTED,,false,FIELD_HOSPITAL,false",
        "SUSPECTED,,false,QUARANTINE_HOTEL,false",
        "SUSPECTED,,false,YELLOW_CODE_HOSPITAL,false",
        "CLOSE_CONTACT,,false,QUARANTINE_HOTEL,true",
        "CLOSE_CONTACT,,false,DESIGNATED_HOSPITAL,false",
        "INBOUND,,false,FIELD_HOSPITAL,false",
        "RISK_AREA,,false,YELLOW_CODE_HOSPITAL,true",
        "CONFIRMED,MILD,false,YELLOW_CODE_HOSPITAL,false",
    })
    void eachKindOfFacilityIsForItsOwnPeople(
            Category category, ClinicalType type, boolean highRisk, FacilityKind kind, boolean allowed) {
        SomeBed bed = new SomeBed(kind);
        Applicant applicant = new Applicant(1, "P1", category, type, highRisk, 40, Sex.F, Set.of(), false);
        assertThat(objections(applicant, bed).isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"0,true", "14,true", "15,false", "40,false"})
    void nobodyUpToFourteenIsPlacedAloneWithoutADecision(int age, boolean needsCarer) {
        assertThat(objections(aged(age), hotel()).contains(CHILD_NEEDS_A_CARER)).isEqualTo(needsCarer);
    }

    @Test
    void theDecisionOfTheGuardianLetsAChildLieAlone() {
        assertThat(codes(aged(9), hotel(), new Company(1, ExceptionKind.CHILD_ALONE)))
                .isEmpty();
    }

    @Test
    void aDependentAdultIsNotPlacedAloneEither() {
        Applicant dependent =
                new Applicant(1, "P1", Category.CLOSE_CONTACT, null, false, 50, Sex.M, Set.of(Need.DEPENDENT), false);
        assertThat(objections(dependent, hotel())).containsExactly(CHILD_NEEDS_A_CARER);
    }

    @Test
    void aChildMayLieAloneInAWardWhereStaffIsAlwaysThere() {
        Applicant child = new Applicant(1, "P1", Category.ASYMPTOMATIC, null, false, 9, Sex.F, Set.of(), false);
        assertThat(objections(child, new SomeBed(FacilityKind.DESIGNATED_HOSPITAL)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Occupant.Hold.class)
    void aBedThatIsHeldForAnyReasonIsRefusedWithThatReason(Occupant.Hold hold) {
        SomeBed bed = hotel();
        bed.holders.add(occupant(7, Category.CLOSE_CONTACT, 7, hold, bed.id));
        RefusalCode expected =
                switch (hold) {
                    case RESERVED -> BED_IS_RESERVED;
                    case OCCUPIED -> BED_IS_OCCUPIED;
                    case AWAITING_DISINFECTION -> BED_AWAITS_DISINFECTION;
                    case AWAITING_VERIFICATION -> BED_AWAITS_VERIFICATION;
                };
        assertThat(objections(contact(), bed)).containsExactly(expected);
    }

    @Test
    void aStrangerDoesNotGetTheExtraBedOfAHotelRoom() {
        SomeBed extra = hotel();
        extra.extra = true;
        extra.holders.add(occupant(7, Category.CLOSE_CONTACT, 7, Occupant.Hold.OCCUPIED, 99));
        assertThat(objections(contact(), extra)).containsExactly(ROOM_IS_TAKEN, EXTRA_BED_NEEDS_AN_EXCEPTION);
    }

    @Test
    void aCarerJoinsThePartyOnTheExtraBed() {
        SomeBed extra = hotel();
        extra.extra = true;
        extra.holders.add(occupant(7, Category.CLOSE_CONTACT, 7, Occupant.Hold.OCCUPIED, 99));
        assertThat(codes(contact(), extra, new Company(7, ExceptionKind.CARER))).isEmpty();
    }

    @Test
    void anApprovedCarerFollowsIntoTheFieldHospitalButAContactAloneDoesNot() {
        SomeBed family = field(UnitKind.SECTION_FAMILY);
        assertThat(objections(contact(), family)).contains(CONTACT_AMONG_INFECTED);
        assertThat(codes(contact(), family, new Company(7, ExceptionKind.CARER)))
                .isEmpty();
    }

    @Test
    void aFamilySectionIsForChildrenAndForThoseWithAHousehold() {
        SomeBed family = field(UnitKind.SECTION_FAMILY);
        assertThat(objections(asymptomatic(40, true), family)).isEmpty();
        assertThat(objections(asymptomatic(14, false), family)).doesNotContain(StayRefusal.SECTION_IS_FOR_OTHERS);
        assertThat(objections(asymptomatic(15, false), family)).contains(StayRefusal.SECTION_IS_FOR_OTHERS);
    }

    private static Applicant asymptomatic(int age, boolean household) {
        return new Applicant(1, "P1", Category.ASYMPTOMATIC, null, false, age, Sex.F, Set.of(), household);
    }

    @Test
    void aSuspectedCaseLiesAloneAndNobodyJoinsOne() {
        Applicant suspected = infected(Category.SUSPECTED, null);
        SomeBed ward = new SomeBed(FacilityKind.DESIGNATED_HOSPITAL);
        ward.holders.add(occupant(7, Category.CONFIRMED, 7, Occupant.Hold.OCCUPIED, 99));
        assertThat(objections(suspected, ward)).containsExactly(SUSPECTED_LIES_ALONE);

        SomeBed besideSuspected = new SomeBed(FacilityKind.DESIGNATED_HOSPITAL);
        besideSuspected.holders.add(occupant(7, Category.SUSPECTED, 7, Occupant.Hold.OCCUPIED, 99));
        assertThat(objections(infected(Category.CONFIRMED, ClinicalType.MILD), besideSuspected))
                .containsExactly(SUSPECTED_LIES_ALONE);
    }

    @Test
    void severalConfirmedMayShareARoom() {
        SomeBed ward = new SomeBed(FacilityKind.DESIGNATED_HOSPITAL);
        ward.holders.add(occupant(7, Category.CONFIRMED, 7, Occupant.Hold.OCCUPIED, 99));
        assertThat(objections(infected(Category.CONFIRMED, ClinicalType.SEVERE), ward))
                .isEmpty();
    }

    @Test
    void closeAndSecondaryContactsDoNotShareAFloorUnlessThePolicySaysSo() {
        SomeBed floor = hotel();
        Occupant secondary = new Occupant(
                7, "P7", Category.SECONDARY_CONTACT, Sex.F, 7, false, Occupant.Hold.OCCUPIED, 99, 55, false);
        floor.holders.add(secondary);
        assertThat(objections(contact(), floor)).containsExactly(CLOSE_AND_SECONDARY_APART);
        assertThat(new PlacementPolicy(false, true).objections(contact(), floor.spot(), Company.alone(contact())))
                .isEmpty();
    }

    @Test
    void whoLeftAFloorNoLongerKeepsTheOthersAway() {
        SomeBed floor = hotel();
        floor.holders.add(new Occupant(
                7,
                "P7",
                Category.SECONDARY_CONTACT,
                Sex.F,
                7,
                false,
                Occupant.Hold.AWAITING_DISINFECTION,
                99,
                55,
                false));
        assertThat(objections(contact(), floor)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"F,SECTION_F,true", "F,SECTION_M,false", "M,SECTION_M,true", "M,SECTION_F,false"})
    void menAndWomenHaveSectionsOfTheirOwn(Sex sex, UnitKind section, boolean fits) {
        Applicant applicant = new Applicant(1, "P1", Category.ASYMPTOMATIC, null, false, 40, sex, Set.of(), false);
        assertThat(objections(applicant, field(section)).isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "QUARANTINE_HOTEL,CONTAMINATED,true",
        "QUARANTINE_HOTEL,CLEAN,false",
        "QUARANTINE_HOTEL,BUFFER,false",
        "YELLOW_CODE_HOSPITAL,BUFFER,true",
        "YELLOW_CODE_HOSPITAL,CONTAMINATED,false",
        "YELLOW_CODE_HOSPITAL,CLEAN,false",
    })
    void everybodyLiesInTheZoneOfTheirKind(FacilityKind kind, Zone zone, boolean allowed) {
        SomeBed bed = new SomeBed(kind);
        bed.zone = zone;
        assertThat(objections(contact(), bed).contains(ZONE_IS_WRONG)).isEqualTo(!allowed);
    }

    @Test
    void everythingThatStandsAgainstItIsSaidAtOnce() {
        SomeBed bed = hotel();
        bed.ownBathroom = false;
        bed.outage = "leak";
        bed.state = OperatingState.PAUSED;
        assertThat(objections(infected(Category.CONFIRMED, ClinicalType.MILD), bed))
                .containsExactlyInAnyOrder(
                        NOT_OPEN, ROOM_IS_OUT_OF_SERVICE, ROOM_HAS_NO_BATHROOM, INFECTED_AMONG_CONTACTS);
    }

    @ParameterizedTest
    @CsvSource({"17,false", "18,true", "60,true", "61,false"})
    void carersAreEighteenToSixty(int age, boolean fit) {
        assertThat(aged(age).isFitToCare()).isEqualTo(fit);
    }

    private static List<RefusalCode> objections(Applicant applicant, SomeBed bed) {
        return codes(applicant, bed, Company.alone(applicant));
    }

    private static List<RefusalCode> codes(Applicant applicant, SomeBed bed, Company company) {
        return POLICY.objections(applicant, bed.spot(), company).stream()
                .map(r -> r.code())
                .toList();
    }

    private static Applicant contact() {
        return aged(40);
    }

    private static Applicant aged(int age) {
        return new Applicant(1, "P1", Category.CLOSE_CONTACT, null, false, age, Sex.F, Set.of(), false);
    }

    private static Applicant infected(Category category, ClinicalType type) {
        return new Applicant(1, "P1", category, type, false, 40, Sex.F, Set.of(), false);
    }

    private static Occupant occupant(long person, Category category, long party, Occupant.Hold hold, long bed) {
        return new Occupant(person, "P" + person, category, Sex.F, party, false, hold, bed, SomeBed.ROOM, false);
    }

    private static SomeBed hotel() {
        return new SomeBed(FacilityKind.QUARANTINE_HOTEL);
    }

    private static SomeBed field(UnitKind section) {
        SomeBed bed = new SomeBed(FacilityKind.FIELD_HOSPITAL);
        bed.unitKind = section;
        return bed;
    }
}
