package lazaret.stay.bus;

import static lazaret.person.Category.ASYMPTOMATIC;
import static lazaret.person.Category.CLOSE_CONTACT;
import static lazaret.person.Category.INBOUND;
import static lazaret.person.Category.SECONDARY_CONTACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lazaret.person.Category;
import lazaret.stay.ExceptionKind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RoomPlannerTest {
    @Test
    void aHouseholdLiesOnOneFloorThoughAnotherComesFirst() {
        Bus bus = new Bus().floor("2", 2).floor("3", 3);
        bus.adult("J1", CLOSE_CONTACT).adult("J1", CLOSE_CONTACT).adult("J1", CLOSE_CONTACT);
        assertThat(bus.floors()).isEqualTo(Map.of("P1", "3", "P2", "3", "P3", "3"));
    }

    @Test
    void whoeverComesAloneLeavesTheFloorToAFamilyBehindThem() {
        Bus bus = new Bus().floor("2", 2).floor("3", 1);
        bus.adult(null, CLOSE_CONTACT).adult("J1", CLOSE_CONTACT).adult("J1", CLOSE_CONTACT);
        assertThat(bus.floors()).isEqualTo(Map.of("P1", "3", "P2", "2", "P3", "2"));
    }

    @Test
    void aHouseholdIsDividedOnlyWhereNoFloorTakesIt() {
        Bus bus = new Bus().floor("2", 1).floor("3", 2);
        bus.adult("J1", CLOSE_CONTACT).adult("J1", CLOSE_CONTACT).adult("J1", CLOSE_CONTACT);
        assertThat(bus.floors().values()).containsExactlyInAnyOrder("2", "3", "3");
        assertThat(bus.refused()).isEmpty();
    }

    @Test
    void closeAndSecondaryContactsOfOneBusDoNotShareAFloor() {
        Bus bus = new Bus().floor("2", 3).floor("3", 3);
        bus.adult(null, CLOSE_CONTACT).adult(null, SECONDARY_CONTACT).adult(null, CLOSE_CONTACT);
        Map<String, String> floors = bus.floors();
        assertThat(floors).hasSize(3);
        assertThat(floors.get("P1")).isEqualTo(floors.get("P3")).isNotEqualTo(floors.get("P2"));
    }

    @Test
    void whoFindsTheOthersOnEveryFloorIsToldSo() {
        Bus bus = new Bus().floor("2", 3, CLOSE_CONTACT).adult(null, SECONDARY_CONTACT);
        assertThat(bus.refused()).isEqualTo(Map.of("P1", "CLOSE_AND_SECONDARY_APART"));
    }

    @Test
    void whoMeetsTheOthersOfTheSameBusOnTheOnlyFloorIsToldThatAndNotThatItIsFull() {
        Bus bus = new Bus().floor("2", 3).adult(null, CLOSE_CONTACT).adult(null, SECONDARY_CONTACT);
        assertThat(bus.refused()).isEqualTo(Map.of("P2", "CLOSE_AND_SECONDARY_APART"));
    }

    @Test
    void aChildSharesTheRoomOfItsCarerAndComesAfterwards() {
        Bus bus = new Bus().floor("2", 5).child("J1", CLOSE_CONTACT).adult("J1", CLOSE_CONTACT);
        assertThat(bus.plan().seats())
                .extracting(Seat::person, Seat::bed, Seat::carer, Seat::kind)
                .containsExactly(
                        tuple("P2", "H-201-1", null, null), tuple("P1", "H-201-1", "P2", ExceptionKind.CARED_CHILD));
    }

    @Test
    void threeChildrenAreDividedBetweenTheirParents() {
        Bus bus = new Bus().floor("2", 5);
        bus.adult("J1", CLOSE_CONTACT).adult("J1", CLOSE_CONTACT);
        bus.child("J1", CLOSE_CONTACT).child("J1", CLOSE_CONTACT).child("J1", CLOSE_CONTACT);
        assertThat(bus.plan().seats().stream().map(Seat::carer).filter(Objects::nonNull))
                .containsExactlyInAnyOrder("P1", "P1", "P2");
    }

    @Test
    void aThirdChildOfOneCarerAndAChildOfNobodyGetNoRoomOfTheirOwn() {
        Bus bus = new Bus().floor("2", 9);
        bus.adult("J1", CLOSE_CONTACT);
        bus.child("J1", CLOSE_CONTACT).child("J1", CLOSE_CONTACT).child("J1", CLOSE_CONTACT);
        bus.child(null, CLOSE_CONTACT);
        assertThat(bus.refused()).isEqualTo(Map.of("P4", "CHILD_NEEDS_A_CARER", "P5", "CHILD_NEEDS_A_CARER"));
    }

    @Test
    void aGrandmotherOfSixtyOneIsNoCarer() {
        Bus bus = new Bus().floor("2", 9).aboard("J1", CLOSE_CONTACT, 61).child("J1", CLOSE_CONTACT);
        assertThat(bus.refused()).isEqualTo(Map.of("P2", "CHILD_NEEDS_A_CARER"));
    }

    @Test
    void whoDoesNotBelongIntoTheHouseIsToldThatAndNotThatItIsFull() {
        Bus bus = new Bus().floor("2", 1).adult(null, CLOSE_CONTACT).adult(null, ASYMPTOMATIC);
        assertThat(bus.refused()).isEqualTo(Map.of("P2", "INFECTED_AMONG_CONTACTS"));
    }

    @Test
    void whoStandsFirstHasTheLastRooms() {
        Bus bus = new Bus().floor("2", 2);
        bus.adult(null, INBOUND).adult(null, INBOUND).adult("J1", INBOUND).adult("J1", INBOUND);
        assertThat(bus.floors().keySet()).containsExactly("P1", "P2");
        assertThat(bus.refused()).isEqualTo(Map.of("P3", "NO_SUITABLE_BED", "P4", "NO_SUITABLE_BED"));
    }

    /** Whoever is on the bus: everybody has one answer, nobody a bed of another. */
    @Property(tries = 300)
    void everybodyIsSeatedOrRefusedOnceAndNoBedIsGivenTwice(
            @ForAll @IntRange(min = 0, max = 8) int second,
            @ForAll @IntRange(min = 0, max = 8) int third,
            @ForAll @Size(max = 25) List<@IntRange(min = 0, max = 79) Integer> people) {
        Bus bus = new Bus().floor("2", second).floor("3", third, SECONDARY_CONTACT);
        Category[] categories = {CLOSE_CONTACT, SECONDARY_CONTACT, INBOUND, ASYMPTOMATIC};
        for (int one : people) {
            String household = one % 5 == 0 ? null : "J" + one % 5;
            bus.aboard(household, categories[one / 20], one % 3 == 0 ? 8 : 40);
        }
        BusPlan plan = bus.plan();
        List<String> answered = new ArrayList<>(plan.refused().keySet());
        plan.seats().forEach(seat -> answered.add(seat.person()));
        assertThat(answered).doesNotHaveDuplicates().hasSize(bus.people());
        List<String> beds = plan.seats().stream()
                .filter(seat -> !seat.isShared())
                .map(Seat::bed)
                .toList();
        assertThat(beds).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(bus.rooms());
    }
}
