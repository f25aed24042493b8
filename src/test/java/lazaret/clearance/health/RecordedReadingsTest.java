package lazaret.clearance.health;

import static lazaret.clearance.course.ClinicalAnswer.BEGAN;
import static lazaret.clearance.course.ClinicalAnswer.IGG_POSITIVE;
import static lazaret.clearance.course.ClinicalAnswer.IGM_NEGATIVE;
import static lazaret.clearance.course.ClinicalAnswer.IGM_POSITIVE;
import static lazaret.clearance.course.ClinicalAnswer.STABLE;
import static lazaret.clearance.course.CourseBuilder.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import lazaret.clearance.ClearanceConstraints;
import lazaret.clearance.CourseFacts;
import lazaret.clearance.SomebodyAsymptomatic;
import lazaret.clearance.Subject;
import lazaret.clearance.course.Answered;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.clearance.course.Imaging;
import lazaret.clearance.course.Reading;
import lazaret.platform.RowOutcome;
import lazaret.testing.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordedReadingsTest {
    private static final Instant NOW = at("11-24 08:00");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static Database database;
    private long person;
    private String number;

    @BeforeAll
    static void start() {
        database = Database.empty();
        ClearanceConstraints.declare();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void somebody() {
        SomebodyAsymptomatic somebody = SomebodyAsymptomatic.in(database);
        person = somebody.id();
        number = somebody.number();
    }

    private static List<String> codes(RowOutcome outcome) {
        return outcome.refusals().stream()
                .map(r -> r.code().name() + r.pointer())
                .toList();
    }

    @Test
    void readingsAreRecordedOnceAndCorrectedByAnother() {
        HealthCheck fever = new HealthCheck(at("11-23 09:00"), new BigDecimal("39.6"), 97, 18, "咳嗽、乏力", null);
        HealthCheck typo = new HealthCheck(at("11-23 09:00"), new BigDecimal("36.9"), 97, 18, "咳嗽,乏力", Imaging.NONE);
        assertThat(reading(fever)).isEqualTo(RowOutcome.DONE);
        assertThat(reading(fever)).isEqualTo(RowOutcome.SKIPPED);
        assertThat(codes(reading(typo))).containsExactly("READING_IS_RECORDED/at");
        database.inTransaction(em -> {
            Readings readings = new Readings(em);
            readings.add(readings.of(person, fever.at()).orElseThrow().correctedTo(typo, "录入错误", "b"));
            return null;
        });
        assertThat(reading(typo)).isEqualTo(RowOutcome.SKIPPED);
        List<Reading> known = database.inTransaction(em -> new CourseFacts(em).load(List.of(person), NOW))
                .get(person)
                .readings();
        assertThat(known).extracting(Reading::temperature).containsExactly(new BigDecimal("36.9"));
        assertThat(codes(reading(new HealthCheck(at("11-23 10:00"), new BigDecimal("46"), 20, 2, null, null))))
                .containsExactlyInAnyOrder(
                        "TEMPERATURE_IS_IMPOSSIBLE/temperature",
                        "SPO2_IS_IMPOSSIBLE/spo2",
                        "RESPIRATORY_RATE_IS_IMPOSSIBLE/respiratoryRate");
        assertThat(codes(reading(new HealthCheck(at("11-23 10:00"), null, null, null, null, null))))
                .containsExactly("READING_SAYS_NOTHING/temperature");
    }

    @Test
    void findingsComeWithTheirReadingOrWithoutOne() {
        HealthCheck warm = new HealthCheck(at("11-23 09:00"), new BigDecimal("36.9"), null, null, null, null);
        HealthCheck nothing = new HealthCheck(at("11-23 09:00"), null, null, null, null, null);
        Instant onset = at("11-12 15:00");
        assertThat(row(warm, null)).isEqualTo(RowOutcome.DONE);
        assertThat(row(warm, onset, STABLE, IGM_NEGATIVE)).isEqualTo(RowOutcome.DONE);
        assertThat(row(warm, onset, STABLE)).isEqualTo(RowOutcome.SKIPPED);
        assertThat(row(nothing, onset)).isEqualTo(RowOutcome.SKIPPED);
        assertThat(row(nothing, null, IGG_POSITIVE)).isEqualTo(RowOutcome.DONE);
        assertThat(answers())
                .containsExactlyInAnyOrder(
                        new Answered(onset, BEGAN),
                        new Answered(warm.at(), STABLE),
                        new Answered(warm.at(), IGM_NEGATIVE),
                        new Answered(warm.at(), IGG_POSITIVE));
    }

    @Test
    void aRowThatIsRefusedLeavesNoFinding() {
        HealthCheck warm = new HealthCheck(at("11-23 09:00"), new BigDecimal("36.9"), null, null, null, null);
        HealthCheck other = new HealthCheck(at("11-23 09:00"), new BigDecimal("38.9"), null, null, null, null);
        assertThat(row(warm, null)).isEqualTo(RowOutcome.DONE);
        assertThat(codes(row(other, null, STABLE))).containsExactly("READING_IS_RECORDED/at");
        assertThat(codes(row(warm, NOW.plusSeconds(1), IGM_NEGATIVE, IGM_POSITIVE)))
                .containsExactly("TIME_IN_THE_FUTURE/onset", "FINDINGS_ARE_AT_ODDS/findings");
        assertThat(row(warm, NOW, IGM_NEGATIVE, IGG_POSITIVE)).isEqualTo(RowOutcome.DONE);
        assertThat(answers()).extracting(Answered::answer).containsExactlyInAnyOrder(BEGAN, IGM_NEGATIVE, IGG_POSITIVE);
    }

    private List<Answered> answers() {
        return database.inTransaction(em -> new CourseFacts(em).load(List.of(person), NOW))
                .get(person)
                .answers();
    }

    private RowOutcome row(HealthCheck check, Instant onset, ClinicalAnswer... findings) {
        ReadingRow row = new ReadingRow(new Subject(number, null), check, Set.of(findings), onset);
        return database.inTransaction(em ->
                new HealthReadings(em, CLOCK).recordAll(List.of(row), "test").get(0));
    }

    private RowOutcome reading(HealthCheck check) {
        return database.inTransaction(em -> new HealthReadings(em, CLOCK)
                .recordAll(List.of(new ReadingRow(new Subject(number, null), check)), "test")
                .get(0));
    }
}
