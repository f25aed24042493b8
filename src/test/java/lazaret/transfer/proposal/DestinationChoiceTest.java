package lazaret.transfer.proposal;

import static lazaret.transfer.proposal.SomeTown.ESTIMATES;
import static lazaret.transfer.proposal.SomeTown.hotel;
import static lazaret.transfer.proposal.SomeTown.person;
import static lazaret.transfer.proposal.SomeTown.rooms;
import static lazaret.transfer.proposal.SomeTown.site;
import static lazaret.transfer.proposal.SomeTown.spot;
import static lazaret.transfer.proposal.SomeTown.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lazaret.person.Category;
import lazaret.stay.placement.PlacementPolicy;
import lazaret.stay.placement.Spot;
import lazaret.transfer.proposal.DestinationChoice.Chosen;
import org.junit.jupiter.api.Test;

class DestinationChoiceTest {
    private static final Geography GEOGRAPHY = new Geography(List.of(site("东", 30), site("西", 0), site("远", 300)));

    private static DestinationChoice choice(Map<String, List<Spot>> beds) {
        return new DestinationChoice(
                new PlacementPolicy(true, true),
                GEOGRAPHY,
                ESTIMATES,
                beds.keySet().stream().sorted().map(code -> hotel(code)).toList(),
                beds::get);
    }

    private static List<String> codes(Chosen chosen) {
        return chosen.reasons().stream().map(Because::code).toList();
    }

    @Test
    void whoeverNamesNoFacilityComesToTheNearestThatHasABedLeft() {
        DestinationChoice choice = choice(Map.of("西", rooms("西", 1), "东", rooms("东", 1), "远", rooms("远", 1)));
        assertThat(choice.choose(waiting(1, Category.CLOSE_CONTACT, "西区建设路1号", null))
                        .bed())
                .isEqualTo("西-0-1");
        Chosen second = choice.choose(waiting(2, Category.CLOSE_CONTACT, "西区建设路2号", null));
        assertThat(second.bed()).isEqualTo("东-0-1");
        assertThat(codes(second)).contains("NEAREST_WITH_A_BED");
        assertThat(choice.choose(waiting(3, Category.CLOSE_CONTACT, "东区1号", null))
                        .facility())
                .isEqualTo("远");
        Chosen none = choice.choose(waiting(4, Category.CLOSE_CONTACT, "东区1号", null));
        assertThat(none.isFound()).isFalse();
        assertThat(codes(none)).containsExactly("NO_FACILITY_HAS_A_BED");
    }

    // Both are free of anybody when the plan begins: only together they break the rule.
    @Test
    void twoWhoMayNotShareAFloorAreNotBothProposedThere() {
        DestinationChoice choice = choice(Map.of("西", rooms("西", 2), "远", rooms("远", 1)));
        choice.choose(waiting(1, Category.CLOSE_CONTACT, "西区1号", null));
        assertThat(choice.choose(waiting(2, Category.SECONDARY_CONTACT, "西区1号", null))
                        .facility())
                .isEqualTo("远");
        Chosen named = choice.choose(waiting(3, Category.SECONDARY_CONTACT, "西区1号", "西"));
        assertThat(codes(named)).containsExactly("CLOSE_AND_SECONDARY_APART");
    }

    @Test
    void whatStandsAgainstMostRoomsIsTheReason() {
        DestinationChoice choice =
                choice(Map.of("西", List.of(spot("西", 0, false), spot("西", 1, true), spot("西", 2, true))));
        Wanted child = new Wanted(
                waiting(1, Category.CLOSE_CONTACT, "西区1号", "西").row(),
                person(1, Category.CLOSE_CONTACT, 14),
                null,
                null,
                null,
                Set.of());
        assertThat(codes(choice.choose(child))).containsExactly("CHILD_NEEDS_A_CARER");
    }

    @Test
    void aChildGetsTheRoomOfTheCarerAndNobodyElseDoes() {
        DestinationChoice choice = choice(Map.of("西", rooms("西", 1)));
        Wanted child = new Wanted(
                waiting(1, Category.CLOSE_CONTACT, "西区1号", "西").row(),
                person(1, Category.CLOSE_CONTACT, 5),
                person(2, Category.CLOSE_CONTACT, 35),
                null,
                null,
                Set.of());
        assertThat(choice.choose(child).bed()).isEqualTo("西-0-1");
        assertThat(choice.choose(waiting(3, Category.CLOSE_CONTACT, "西区1号", "西"))
                        .isFound())
                .isFalse();
    }

    @Test
    void aBedThatIsHeldAlreadyIsTheDestination() {
        DestinationChoice choice = choice(Map.of("西", rooms("西", 2)));
        Wanted awaited = new Wanted(
                waiting(1, Category.CLOSE_CONTACT, "东区1号", "西").row(),
                person(1, Category.CLOSE_CONTACT, 40),
                null,
                "西-1-1",
                "西",
                Set.of());
        assertThat(choice.choose(awaited).bed()).isEqualTo("西-1-1");
    }
}
