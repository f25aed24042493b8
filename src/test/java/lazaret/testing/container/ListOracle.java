package lazaret.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import lazaret.stay.board.BedBoard;
import lazaret.stay.board.Board;
import lazaret.stay.board.Tile;
import lazaret.stay.story.PersonStory;
import lazaret.stay.story.Story;
import lazaret.stay.worklist.Arrivals;
import lazaret.stay.worklist.DischargeList;
import lazaret.stay.worklist.Leavers;
import lazaret.stay.worklist.LeftRoom;
import lazaret.stay.worklist.RoomsLeft;
import lazaret.stay.worklist.Round;
import lazaret.stay.worklist.SamplingRound;
import lazaret.stay.worklist.WaitingPeople;
import lazaret.testing.container.Tables.Line;

/** The lists of the screens against conclusions from the bare rows, of two houses with everything in them. */
@ApplicationScoped
class ListOracle {
    private static final List<String> HOUSES = List.of(RandomHouses.HOTEL, RandomHouses.HOSPITAL);

    @Inject
    private Tables tables;

    @Inject
    private RandomHouses houses;

    @Inject
    private BedBoard bedBoard;

    @Inject
    private WaitingPeople waitingPeople;

    @Inject
    private PersonStory personStory;

    @Inject
    private RoomsLeft roomsLeft;

    @Inject
    private SamplingRound samplingRound;

    @Inject
    private DischargeList dischargeList;

    private HouseFacts facts() {
        houses.build();
        return new HouseFacts(tables);
    }

    /** Every place of the board with its state and the people who hold it. */
    void boards() {
        HouseFacts facts = facts();
        Map<String, String> states = new TreeMap<>();
        for (String house : HOUSES) {
            Board board = bedBoard.of(house, false);
            Map<String, String> told = new TreeMap<>();
            for (Board.Row row : board.rows()) {
                for (Tile tile : row.tiles()) {
                    told.put(
                            row.unit() + " " + tile.bed(),
                            tile.state() + " "
                                    + tile.party().stream()
                                            .map(p -> p.number() + " " + p.age() + " " + p.category() + " " + p.stay())
                                            .sorted()
                                            .toList());
                }
            }
            Map<String, String> expected = new BoardOracle(facts, house).places();
            assertThat(told).isEqualTo(expected);
            states.putAll(told);
        }
        assertThat(states.values().stream().map(s -> s.split(" ")[0]).distinct())
                .as("the houses hold every state")
                .hasSize(7);
    }

    /** Who waits, oldest first, children beside their carers, and who is on the way. */
    void arrivals() {
        HouseFacts facts = facts();
        for (String house : HOUSES) {
            Arrivals told = waitingPeople.of(house, 0, 500);
            ArrivalsOracle expected = new ArrivalsOracle(facts, house);
            assertThat(told.total()).isEqualTo(expected.waiting().size()).isPositive();
            assertThat(told.waiting().stream().map(p -> p.number()).toList()).isEqualTo(expected.standing());
            assertThat(told.onTheWay().stream()
                            .map(p -> p.number() + " " + p.place().bed()))
                    .isEqualTo(expected.onTheWay())
                    .isNotEmpty();
        }
    }

    /** Rooms and bed spaces that wait for disinfection or its verification, the oldest first. */
    void roomsLeft() {
        HouseFacts facts = facts();
        for (String house : HOUSES) {
            for (boolean disinfected : new boolean[] {false, true}) {
                RoomsLeft.Page page = roomsLeft.of(house, disinfected, 0, 500);
                List<String> expected = new RoomsLeftOracle(facts, house).of(disinfected);
                assertThat(page.rooms().stream().map(ListOracle::left))
                        .as(house + " disinfected " + disinfected)
                        .isEqualTo(expected)
                        .isNotEmpty();
                assertThat(disinfected ? page.disinfected() : page.waiting()).isEqualTo(expected.size());
                assertThat(roomsLeft.of(house, disinfected, 1, 1).rooms().stream()
                                .map(ListOracle::left))
                        .isEqualTo(expected.stream().skip(1).limit(1).toList());
            }
        }
    }

    private static String left(LeftRoom room) {
        return room.subject() + " " + room.beds() + " " + room.leftAt() + " " + room.occupied();
    }

    /** What happened to everybody, the newest first, and where everybody is. */
    void stories() {
        HouseFacts facts = facts();
        assertThat(facts.people.stream()
                        .filter(p -> facts.findings(p.number("id")).size() > 1))
                .as("some findings are taken back")
                .isNotEmpty();
        for (Line person : facts.people) {
            Story story = personStory.of(person.text("number"));
            StoryOracle expected = new StoryOracle(facts, person.number("id"));
            assertThat(story.events().stream()
                            .map(e -> e.at() + " " + e.kind() + " " + e.number() + " " + e.struck())
                            .sorted())
                    .as(person.text("number"))
                    .isEqualTo(expected.events());
            assertThat(story.events().stream().map(e -> e.at())).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(story.who().category()).hasToString(facts.category(person.number("id")));
            assertThat(Stream.of(story.place(), story.reserved())
                            .filter(Objects::nonNull)
                            .map(place -> place.state() + " " + place.bed() + " " + place.since()))
                    .isEqualTo(expected.places());
        }
    }

    /** Everybody as one walks, whether a sample is due and what was read today. */
    void rounds() {
        HouseFacts facts = facts();
        List<String> dues = new ArrayList<>();
        for (String house : HOUSES) {
            Round round = samplingRound.of(house, "");
            List<Line> walk = facts.walk(house);
            assertThat(round.lines().stream()
                            .map(l -> l.person().number() + " " + l.person().bed()))
                    .isEqualTo(walk.stream()
                            .map(s -> facts.person(s.number("person_id")).text("number") + " "
                                    + facts.bed(s).text("code"))
                            .toList());
            for (int i = 0; i < walk.size(); i++) {
                long person = walk.get(i).number("person_id");
                Round.Line line = round.lines().get(i);
                List<Line> swabs = facts.swabs(person);
                Instant last =
                        swabs.isEmpty() ? null : swabs.get(swabs.size() - 1).time("sampled_at");
                assertThat(line.lastSample()).isEqualTo(last);
                assertThat(line.pending())
                        .isEqualTo(swabs.stream().anyMatch(s -> facts.outcome(s).isEmpty()));
                assertThat(line.readToday())
                        .isEqualTo(facts.readings(person).stream()
                                .filter(r -> HouseFacts.day(r.time("at")).equals(facts.today()))
                                .count());
                if (facts.category(person).equals("CLOSE_CONTACT") && !facts.sharesRoom(walk.get(i))) {
                    assertThat(line.due()).as(line.toString()).hasToString(facts.due(person));
                    dues.add(facts.due(person));
                }
            }
        }
        assertThat(dues).contains("OVERDUE", "TODAY", "NONE");
    }

    /** Who may leave, and the requests that wait for a second clinician. */
    void leavers() {
        HouseFacts facts = facts();
        List<Boolean> verdicts = new ArrayList<>();
        for (String house : HOUSES) {
            Leavers leavers = dischargeList.of(house);
            List<Line> walk = facts.walk(house);
            assertThat(leavers.lines().stream().map(l -> l.person().stay()))
                    .isEqualTo(walk.stream().map(s -> "S" + s.number("id")).toList());
            for (int i = 0; i < walk.size(); i++) {
                long person = walk.get(i).number("person_id");
                if (facts.category(person).equals("CLOSE_CONTACT") && !facts.sharesRoom(walk.get(i))) {
                    boolean clear = facts.isClear(person);
                    assertThat(leavers.lines().get(i).clearance().clear())
                            .as(leavers.lines().get(i).toString())
                            .isEqualTo(clear);
                    verdicts.add(clear);
                }
            }
            assertThat(leavers.requests().stream().map(r -> r.override()))
                    .isEqualTo(facts.requests.stream()
                            .filter(o -> !o.has("confirmed_at") && !o.has("withdrawn_at"))
                            .filter(o -> walk.stream().anyMatch(s -> s.number("id") == o.number("stay_id")))
                            .sorted(Comparator.<Line, Instant>comparing(o -> o.time("requested_at"))
                                    .thenComparing(o -> o.number("id")))
                            .map(o -> "O" + o.number("id"))
                            .toList());
        }
        assertThat(verdicts).contains(true, false);
    }
}
