package lazaret.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lazaret.clearance.health.FollowUpReadings;
import lazaret.clearance.health.Measure;
import lazaret.clearance.health.ReadingHistory;
import lazaret.clearance.specimen.SampleOnWalk;
import lazaret.clearance.specimen.SampleSite;
import lazaret.clearance.specimen.Sampling;
import lazaret.stay.worklist.HealthCalls;
import lazaret.stay.worklist.LabelTubes;
import lazaret.stay.worklist.OpenHealthCalls;
import lazaret.stay.worklist.SamplingRound;
import lazaret.testing.container.Tables.Line;

/** Whom samples and readings are closed to: every other role, and clinicians of other houses. */
@ApplicationScoped
class BedsideDoors {
    @Inject
    private Tables tables;

    @Inject
    private RandomHouses houses;

    @Inject
    private SamplingRound samplingRound;

    @Inject
    private LabelTubes labelTubes;

    @Inject
    private SampleOnWalk sampleOnWalk;

    @Inject
    private HealthCalls healthCalls;

    @Inject
    private OpenHealthCalls openHealthCalls;

    @Inject
    private FollowUpReadings followUpReadings;

    @Inject
    private ReadingHistory readingHistory;

    void areClosedToThisRole() {
        doors().forEach((name, door) ->
                assertThat(Actor.answerOf(door)).as(name).isEqualTo("no role"));
        assertThat(Actor.answerOf(openHealthCalls::count)).isEqualTo("no role");
    }

    void areClosedElsewhere() {
        doors().forEach((name, door) ->
                assertThat(Actor.answerOf(door)).as(name).isEqualTo("NOT_YOUR_FACILITY"));
        assertThat(Actor.answerOf(() -> readingHistory.ofPerson(somebody()))).isEqualTo("NOT_YOUR_FACILITY");
        assertThat(openHealthCalls.count()).isZero();
    }

    private Map<String, Runnable> doors() {
        houses.build();
        String her = somebody();
        Sampling sampling = new Sampling(Instant.now(), SampleSite.OTHER, "市疾控", null);
        return Map.of(
                "round", () -> samplingRound.of(RandomHouses.HOTEL, ""),
                "labels", () -> labelTubes.label(RandomHouses.HOTEL, List.of(her)),
                "swab", () -> sampleOnWalk.sample(her, sampling, "doors"),
                "calls", () -> healthCalls.of(RandomHouses.HOTEL),
                "follow-up", () -> followUpReadings.followUp(her, List.of(1L), Measure.SEEN, ""));
    }

    private String somebody() {
        HouseFacts facts = new HouseFacts(tables);
        Line stay = facts.walk(RandomHouses.HOTEL).get(0);
        return facts.person(stay.number("person_id")).text("number");
    }
}
