package lazaret.clearance.specimen;

import static lazaret.clearance.course.CourseBuilder.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lazaret.clearance.SomebodyAsymptomatic;
import lazaret.platform.NamedConstraint;
import lazaret.testing.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tubes with a label: printed twice they are the same, filled they are specimens, and they lapse with their day. */
class TubesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2022, 11, 23);
    private static final Instant MORNING = at("11-23 08:00");
    private static Database database;
    private long she;
    private long he;

    @BeforeAll
    static void start() {
        database = Database.empty();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void twoPeople() {
        she = SomebodyAsymptomatic.in(database).id();
        he = SomebodyAsymptomatic.in(database).id();
    }

    private static Map<Long, String> label(Long... people) {
        return database.inTransaction(em -> new Tubes(em).label(List.of(people), DAY, ZONE, MORNING, "test"));
    }

    private static Optional<Long> emptyOne(long person, Instant at) {
        return database.inTransaction(em -> new Tubes(em).emptyOne(person, at));
    }

    private static String fill(long person, Instant at, Optional<Long> tube) {
        return database.inTransaction(em -> {
            Sampling sampling = new Sampling(at, SampleSite.OTHER, "市疾控", null);
            Specimen specimen = Specimen.taken(person, sampling, "test").in(tube);
            new Specimens(em).add(specimen);
            return specimen.number();
        });
    }

    private static long number(String tube) {
        return Long.parseLong(tube.substring(1));
    }

    @Test
    void printedAgainTheLabelIsTheSame() {
        Map<Long, String> first = label(she, he);
        assertThat(label(he, she)).isEqualTo(first);
    }

    @Test
    void tubesAreNumberedAsOneWalks() {
        Map<Long, String> labels = label(he, she);
        assertThat(number(labels.get(he))).isLessThan(number(labels.get(she)));
    }

    @Test
    void theSpecimenHasTheNumberOfTheLabelAndTheNextLabelAnother() {
        String label = label(she).get(she);
        assertThat(fill(she, MORNING, emptyOne(she, MORNING))).isEqualTo(label);
        assertThat(emptyOne(she, MORNING)).isEmpty();
        assertThat(label(she).get(she)).isNotEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"11-22 23:59, false", "11-23 00:00, true", "11-23 23:59, true", "11-24 00:00, false"})
    void aTubeIsFilledOnItsDayAlone(String when, boolean filled) {
        label(she);
        assertThat(emptyOne(she, at(when)).isPresent()).isEqualTo(filled);
    }

    @Test
    void nobodyElseFillsTheTube() {
        Optional<Long> hers = Optional.of(number(label(she).get(she)));
        assertThatThrownBy(() -> fill(he, MORNING, hers)).satisfies(e -> assertThat(NamedConstraint.constraintOf(e))
                .contains("specimen_is_of_the_person_on_the_label"));
    }

    @Test
    void oneWalkTakesNobodysSwabTwice() {
        String first = onWalk("11-23 08:00");
        assertThat(database.inTransaction(em -> new Specimens(em).ofWalk(she, "walk"))
                        .map(Specimen::number))
                .contains(first);
        assertThatThrownBy(() -> onWalk("11-23 08:01"))
                .satisfies(e -> assertThat(NamedConstraint.constraintOf(e)).contains("walk_samples_a_person_once"));
    }

    private String onWalk(String when) {
        return database.inTransaction(em -> {
            Sampling sampling = new Sampling(at(when), SampleSite.OTHER, "市疾控", null);
            Specimen specimen = Specimen.taken(she, sampling, "test").onWalk("walk");
            new Specimens(em).add(specimen);
            return specimen.number();
        });
    }
}
