package lazaret.stay.placement;

import static lazaret.stay.StayRefusal.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import lazaret.facility.FacilityKind;
import lazaret.facility.OperatingState;
import lazaret.facility.UnitKind;
import lazaret.facility.Zone;
import lazaret.person.Category;
import lazaret.person.Sex;
import lazaret.platform.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyTest {
    private static final PlacementPolicy POLICY = new PlacementPolicy(true, true);

    @ParameterizedTest
    @CsvSource({"0,true", "1,true", "2,true", "3,false"})
    void aRoomTakesTwoExtraBedsAndNoMore(int children, boolean fits) {
        Applicant[] all = new Applicant[children];
        Arrays.setAll(all, i -> child(2 + i, Category.CLOSE_CONTACT));
        assertThat(objections(room(), mother(), all)).isEqualTo(fits ? List.of() : List.of(ROOM_IS_TOO_SMALL));
    }

    @Test
    void anExtraBedThatStandsInTheRoomAlreadyIsCounted() {
        Occupant onExtraBed =
                new Occupant(9, "P9", Category.CONFIRMED, Sex.F, 8, false, Occupant.Hold.OCCUPIED, 99, ROOM, true);
        Occupant onRegularBed =
                new Occupant(9, "P9", Category.CONFIRMED, Sex.F, 8, false, Occupant.Hold.OCCUPIED, 99, ROOM, false);
        Applicant carer = adult(1, Category.CONFIRMED);
        Applicant[] two = {child(2, Category.CONFIRMED), child(3, Category.CONFIRMED)};
        assertThat(objections(ward(onRegularBed), carer, two)).isEmpty();
        assertThat(objections(ward(onExtraBed), carer, two)).containsExactly(ROOM_IS_TOO_SMALL);
    }

    @Test
    void aChildOfAnotherKindOfContactCannotShareTheFloorOfItsMother() {
        assertThat(objections(room(), mother(), child(2, Category.SECONDARY_CONTACT)))
                .containsExactly(CLOSE_AND_SECONDARY_APART);
    }

    @Test
    void anInfectedChildDoesNotComeAlongIntoAHotel() {
        assertThat(objections(room(), mother(), child(2, Category.ASYMPTOMATIC)))
                .containsExactly(INFECTED_AMONG_CONTACTS);
    }

    @Test
    void aRoomOfSomebodyElseIsRefusedOnceForEverybody() {
        Occupant stranger =
                new Occupant(9, "P9", Category.CLOSE_CONTACT, Sex.F, 9, false, Occupant.Hold.OCCUPIED, 99, ROOM, true);
        assertThat(objections(room(stranger), mother())).containsExactly(ROOM_IS_TAKEN);
    }

    @Test
    void everybodyOfThePartyHoldsABedAfterwards() {
        Party party = new Party(mother(), null, List.of(child(2, Category.CLOSE_CONTACT)));
        assertThat(party.in(room()))
                .extracting(Occupant::person, Occupant::party, Occupant::extra)
                .containsExactly(tuple(1L, 1L, false), tuple(2L, 1L, true));
    }

    @Test
    void theExtraBedsOfTheNextRoomAreNotThoseOfThisOne() {
        Party mother = new Party(mother(), null, List.of(child(2, Category.CLOSE_CONTACT)));
        Spot next = spot(6, 51, FacilityKind.QUARANTINE_HOTEL, UnitKind.FLOOR).after(mother.in(room()));
        Party other = new Party(adult(3, Category.CLOSE_CONTACT), null, List.of(child(4, Category.CLOSE_CONTACT)));
        assertThat(other.objections(POLICY, next)).isEmpty();
    }

    private static final long ROOM = 50;

    private static List<RefusalCode> objections(Spot spot, Applicant first, Applicant... alongside) {
        return new Party(first, null, List.of(alongside))
                .objections(POLICY, spot).stream().map(r -> r.code()).toList();
    }

    private static Applicant mother() {
        return adult(1, Category.CLOSE_CONTACT);
    }

    private static Applicant adult(long id, Category category) {
        return new Applicant(id, "P" + id, category, null, false, 35, Sex.F, Set.of(), true);
    }

    private static Applicant child(long id, Category category) {
        return new Applicant(id, "P" + id, category, null, false, 6, Sex.M, Set.of(), true);
    }

    private static Spot room(Occupant... holders) {
        return spot(FacilityKind.QUARANTINE_HOTEL, UnitKind.FLOOR, holders);
    }

    private static Spot ward(Occupant... holders) {
        return spot(FacilityKind.DESIGNATED_HOSPITAL, UnitKind.WARD, holders);
    }

    private static Spot spot(FacilityKind kind, UnitKind unit, Occupant... holders) {
        return spot(5, ROOM, kind, unit, holders);
    }

    private static Spot spot(long bed, long room, FacilityKind kind, UnitKind unit, Occupant... holders) {
        return new Spot(
                bed,
                "X-1-1",
                false,
                room,
                "1",
                Zone.CONTAMINATED,
                true,
                false,
                true,
                false,
                null,
                "2F",
                unit,
                "X",
                kind,
                OperatingState.OPEN,
                new ArrayList<>(List.of(holders)));
    }
}
