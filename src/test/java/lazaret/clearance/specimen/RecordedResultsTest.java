package lazaret.clearance.specimen;

import static lazaret.clearance.course.CourseBuilder.at;
import static lazaret.clearance.course.TestOutcome.NEGATIVE;
import static lazaret.clearance.course.TestOutcome.POSITIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import lazaret.clearance.ClearanceConstraints;
import lazaret.clearance.ClearanceRefusal;
import lazaret.clearance.CourseFacts;
import lazaret.clearance.SomebodyAsymptomatic;
import lazaret.clearance.Subject;
import lazaret.clearance.course.Ct;
import lazaret.clearance.course.Sample;
import lazaret.clearance.course.TestOutcome;
import lazaret.platform.NamedConstraint;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;
import lazaret.platform.RowOutcome;
import lazaret.testing.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results are recorded once, corrected by another fact, and refused with a code when they cannot be. */
class RecordedResultsTest {
    private static final Instant NOW = at("11-24 08:00");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Sampling SWAB = new Sampling(at("11-23 09:00"), SampleSite.OROPHARYNGEAL, "市疾控中心实验室", null);
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

    private static LabReport report(TestOutcome outcome, String ctN, String reported) {
        return new LabReport(outcome, ctN == null ? null : new BigDecimal(ctN), null, at(reported));
    }

    private RowOutcome lab(Subject subject, Sampling sampling, LabReport report) {
        return database.inTransaction(em -> new LaboratoryResults(em, CLOCK)
                .recordAll(List.of(new LaboratoryRow(subject, sampling, report)), "test")
                .get(0));
    }

    private String take(Sampling sampling) {
        return database.inTransaction(em -> {
            Specimen specimen = Specimen.taken(person, sampling, "test");
            new Specimens(em).add(specimen);
            return specimen.number();
        });
    }

    private List<Sample> samplesAt(Instant moment) {
        return database.inTransaction(em -> new CourseFacts(em).load(List.of(person), moment))
                .get(person)
                .samples();
    }

    private static List<String> codes(RowOutcome outcome) {
        return outcome.refusals().stream()
                .map(r -> r.code().name() + r.pointer())
                .toList();
    }

    @Test
    void aCorrectionReplacesTheResultAndTheOldOneStaysOnRecord() {
        String specimen = take(SWAB);
        database.inTransaction(
                em -> new Specimens(em).lock(specimen).answer(report(POSITIVE, "28.1", "11-23 15:00"), "a"));
        database.inTransaction(em -> {
            new Specimens(em).lock(specimen).correct(report(NEGATIVE, null, "11-23 20:00"), "样本混淆", "b");
            return null;
        });
        assertThat(samplesAt(NOW)).extracting(Sample::outcome).containsExactly(NEGATIVE);
        assertThat(samplesAt(at("11-23 16:00"))).extracting(Sample::outcome).containsExactly(POSITIVE);
        assertThat(samplesAt(at("11-23 10:00"))).extracting(Sample::isPending).containsExactly(true);
        assertThat(database.ask("select count(*) from test_result r join specimen s on s.id = r.specimen_id"
                        + " where s.person_id = " + person))
                .isEqualTo(2L);
    }

    @Test
    void theSameAnswerTwiceIsNoFaultAndAnotherIsRefused() {
        String specimen = take(SWAB);
        LabReport answer = report(NEGATIVE, "36", "11-23 15:00");
        assertThat(answered(specimen, answer)).isTrue();
        assertThat(answered(specimen, report(NEGATIVE, "36.00", "11-23 15:00"))).isFalse();
        assertThatThrownBy(() -> answered(specimen, report(POSITIVE, "36", "11-23 15:00")))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        e -> assertThat(e.first().code()).isEqualTo(ClearanceRefusal.RESULT_IS_RECORDED));
    }

    private static boolean answered(String specimen, LabReport report) {
        return database.inTransaction(em -> new Specimens(em).lock(specimen).answer(report, "a"));
    }

    @Test
    void aVoidedSpecimenCountsNoMoreAndTakesNoResult() {
        String specimen = take(SWAB);
        database.inTransaction(em -> {
            new Specimens(em).lock(specimen).discard("录错人员", "a", NOW);
            return null;
        });
        assertThat(samplesAt(NOW)).isEmpty();
        assertThatThrownBy(() -> answered(specimen, report(NEGATIVE, null, "11-23 15:00")))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("SPECIMEN_IS_VOID");
        assertThat(take(SWAB)).isNotEqualTo(specimen);
    }

    @Test
    void theSameSwabTwiceIsRefusedByName() {
        take(SWAB);
        assertThatThrownBy(() -> take(SWAB))
                .satisfies(e -> assertThat(NamedConstraint.refusalOf(e).map(Refusal::code))
                        .contains(ClearanceRefusal.SPECIMEN_IS_RECORDED));
    }

    @Test
    void aCtOfThirtyFourNinetyFiveIsNotRoundedUpToThirtyFive() {
        lab(new Subject(number, null), SWAB, report(NEGATIVE, "34.95", "11-23 15:00"));
        assertThat(samplesAt(NOW).get(0).hasCtBelow(Ct.of("35"))).isTrue();
    }

    @Test
    void aRowOfAFileGivesAPendingSpecimenItsResultAndContradictsNone() {
        Subject byPaper = new Subject(null, "e" + number.toLowerCase(java.util.Locale.ROOT));
        assertThat(lab(byPaper, SWAB, null)).isEqualTo(RowOutcome.DONE);
        assertThat(lab(byPaper, SWAB, null)).isEqualTo(RowOutcome.SKIPPED);
        assertThat(lab(byPaper, SWAB, report(NEGATIVE, null, "11-23 15:00"))).isEqualTo(RowOutcome.DONE);
        assertThat(lab(byPaper, SWAB, null)).isEqualTo(RowOutcome.SKIPPED);
        assertThat(codes(lab(byPaper, SWAB, report(POSITIVE, null, "11-23 15:00"))))
                .containsExactly("RESULT_IS_RECORDED/result");
        assertThat(samplesAt(NOW)).hasSize(1);
    }

    @Test
    void twoRowsOfOneChunkAboutOneSpecimenMustAgree() {
        LaboratoryRow row = new LaboratoryRow(new Subject(number, null), SWAB, report(NEGATIVE, null, "11-23 15:00"));
        LaboratoryRow other = new LaboratoryRow(new Subject(number, null), SWAB, report(POSITIVE, null, "11-23 15:00"));
        List<RowOutcome> outcomes = database.inTransaction(
                em -> new LaboratoryResults(em, CLOCK).recordAll(List.of(row, row, other), "test"));
        assertThat(outcomes.subList(0, 2)).containsExactly(RowOutcome.DONE, RowOutcome.SKIPPED);
        assertThat(outcomes.get(2).isRefused()).isTrue();
    }

    @Test
    void theOrderOfTheRowsOfAFileChangesNothing() {
        LaboratoryRow first = row("11-22 09:00", report(NEGATIVE, "36", "11-23 20:00"));
        LaboratoryRow second = row("11-23 09:00", report(POSITIVE, "28", "11-23 12:00"));
        LaboratoryRow third = row("11-23 21:00", report(NEGATIVE, "37", "11-23 23:00"));
        take(List.of(third, first, second));
        List<Sample> backwards = samplesAt(NOW);
        somebody();
        take(List.of(
                row("11-22 09:00", first.report()),
                row("11-23 09:00", second.report()),
                row("11-23 21:00", third.report())));
        assertThat(backwards).isEqualTo(samplesAt(NOW)).hasSize(3);
        assertThat(backwards).extracting(Sample::outcome).containsExactly(NEGATIVE, POSITIVE, NEGATIVE);
    }

    private LaboratoryRow row(String sampled, LabReport report) {
        Sampling sampling = new Sampling(at(sampled), SampleSite.OROPHARYNGEAL, "市疾控", null);
        return new LaboratoryRow(new Subject(number, null), sampling, report);
    }

    private static void take(List<LaboratoryRow> rows) {
        database.inTransaction(em -> new LaboratoryResults(em, CLOCK).recordAll(rows, "test"));
    }

    @Test
    void everythingThatCannotBeIsSaidAtOnce() {
        Sampling future = new Sampling(NOW.plusSeconds(1), null, " ", null);
        LabReport impossible = new LabReport(null, new BigDecimal("0.05"), new BigDecimal("35.123"), NOW);
        assertThat(codes(lab(new Subject("R-none", null), future, impossible)))
                .containsExactlyInAnyOrder(
                        "NOBODY_HAS_THIS_PAPER/person",
                        "TIME_IN_THE_FUTURE/sampledAt",
                        "FIELD_IS_MISSING/site",
                        "FIELD_IS_MISSING/laboratory",
                        "FIELD_IS_MISSING/result",
                        "CT_IS_IMPOSSIBLE/ctN",
                        "CT_IS_IMPOSSIBLE/ctOrf",
                        "REPORTED_BEFORE_SAMPLED/reportedAt");
        assertThat(codes(lab(new Subject(number, "E-other"), SWAB, null))).containsExactly("PAPER_IS_OF_ANOTHER/paper");
        Sampling unborn = new Sampling(Instant.parse("1989-12-30T12:00:00Z"), SampleSite.OTHER, "x", null);
        assertThat(codes(lab(new Subject(number, null), unborn, null))).containsExactly("BEFORE_BIRTH/sampledAt");
    }
}
