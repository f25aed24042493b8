package lazaret.clearance.criterion;

import static lazaret.clearance.course.CourseBuilder.at;
import static lazaret.clearance.course.TestOutcome.INCONCLUSIVE;
import static lazaret.clearance.course.TestOutcome.NEGATIVE;
import static lazaret.clearance.course.TestOutcome.POSITIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import lazaret.clearance.course.CourseBuilder;
import lazaret.clearance.course.Sample;
import lazaret.clearance.course.TestOutcome;
import lazaret.person.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsecutiveNegativesTest {
    private static final String NOW = "11-24 08:00";

    private static CourseBuilder infected() {
        return CourseBuilder.of(Category.ASYMPTOMATIC);
    }

    private static Finding judge(CourseBuilder course) {
        return course.finding(CriterionCode.CONSECUTIVE_NEGATIVES, NOW);
    }

    @ParameterizedTest
    @CsvSource({"11-23 08:59:59, false", "11-23 09:00:00, true", "11-23 09:00:01, true"})
    void twoNegativesCountOnlyWhenSampledADayApart(String second, boolean met) {
        assertThat(judge(infected().negative("11-22 09:00").negative(second)).met())
                .isEqualTo(met);
    }

    @Test
    void theTimeOfSamplingCountsAndNotTheTimeOfReport() {
        Sample early = new Sample(at("11-22 09:00"), NEGATIVE, null, null, at("11-22 10:00"));
        Sample answeredADayLater = new Sample(at("11-22 20:00"), NEGATIVE, null, null, at("11-24 07:00"));
        assertThat(judge(infected().sample(early).sample(answeredADayLater)).met())
                .isFalse();
    }

    @Test
    void samplesAtNoonAndMidnightBetweenDoNotDisturb() {
        CourseBuilder course =
                infected().negative("11-22 09:00").negative("11-22 21:00").negative("11-23 09:00");
        assertThat(judge(course).met()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "POSITIVE, 35.0, 35.0, true",
        "POSITIVE, 35.0, 34.9, false",
        "POSITIVE, 34.9, 35.0, false",
        "POSITIVE, 34.99, 36, false",
        "POSITIVE, 36.0, '', false",
        "POSITIVE, '', '', false",
        "NEGATIVE, '', '', true",
        "NEGATIVE, 36.0, '', true",
        "NEGATIVE, 34.9, '', false",
        "NEGATIVE, 40.0, 34.9, false",
        "INCONCLUSIVE, '', '', false",
        "INCONCLUSIVE, 35.0, '', false",
        "INCONCLUSIVE, 35.0, 35.0, true",
        "INCONCLUSIVE, 34.9, 38.0, false"
    })
    void theCtOfBothGenesDecidesWhateverTheLabel(TestOutcome label, String ctN, String ctOrf, boolean qualifies) {
        CourseBuilder course = infected().negative("11-22 09:00").sample("11-23 10:00", label, ctN, ctOrf);
        assertThat(judge(course).met()).isEqualTo(qualifies);
    }

    @Test
    void aPositiveBetweenTwoNegativesStartsTheCountAgain() {
        CourseBuilder course = infected()
                .negative("11-22 07:00")
                .sample("11-22 12:00", POSITIVE, "30", "31")
                .negative("11-23 09:00");
        Finding finding = judge(course);
        assertThat(finding.met()).isFalse();
        assertThat(finding.earliest()).isEqualTo(at("11-24 09:00"));
    }

    @Test
    void anInconclusiveAfterTheSecondNegativeVoidsBoth() {
        CourseBuilder course =
                infected().negative("11-21 09:00").negative("11-22 09:30").sample("11-23 09:00", INCONCLUSIVE);
        assertThat(judge(course).met()).isFalse();
        assertThat(judge(course).earliest()).isEqualTo(at("11-25 08:00"));
    }

    @Test
    void aPositiveBeforeTheTwoNegativesDoesNotMatter() {
        CourseBuilder course = infected()
                .sample("11-21 08:59", POSITIVE, "22", "23")
                .negative("11-22 09:00")
                .negative("11-23 09:00");
        assertThat(judge(course).met()).isTrue();
    }

    @Test
    void aSecondSwabOfTheSameMomentThatIsPositiveVoidsTheFirst() {
        CourseBuilder course = infected()
                .negative("11-22 09:00")
                .sample("11-22 09:00", POSITIVE)
                .negative("11-23 09:00");
        assertThat(judge(course).met()).isFalse();
    }

    @Test
    void aPendingSampleAfterTheSecondHoldsThePersonBackUntilItIsAnswered() {
        CourseBuilder course =
                infected().negative("11-21 09:00").negative("11-22 09:30").pending("11-23 09:00");
        assertThat(judge(course).met()).isFalse();
        assertThat(judge(course).earliest()).isEqualTo(at(NOW));
        CourseBuilder before =
                infected().pending("11-21 08:00").negative("11-21 09:00").negative("11-22 09:30");
        assertThat(judge(before).met()).isTrue();
    }

    @Test
    void aResultReportedAfterTheMomentIsPendingAtTheMoment() {
        Instant now = at(NOW);
        Sample late = new Sample(at("11-23 10:00"), NEGATIVE, null, null, now.plusSeconds(1));
        Sample justInTime = new Sample(at("11-23 10:00"), NEGATIVE, null, null, now);
        assertThat(judge(infected().negative("11-22 09:00").sample(late)).met()).isFalse();
        assertThat(judge(infected().negative("11-22 09:00").sample(justInTime)).met())
                .isTrue();
    }

    @Test
    void aSampleTakenAfterTheMomentIsIgnored() {
        CourseBuilder course =
                infected().negative("11-21 09:00").negative("11-22 09:30").sample("11-24 08:01", POSITIVE);
        assertThat(judge(course).met()).isTrue();
    }

    @Test
    void theEarliestTimeIsADayAfterTheFirstOfTheRow() {
        assertThat(judge(infected().negative("11-23 20:00")).earliest()).isEqualTo(at("11-24 20:00"));
        assertThat(judge(infected().negative("11-20 20:00")).earliest()).isEqualTo(at(NOW));
        assertThat(judge(infected()).earliest()).isEqualTo(at("11-25 08:00"));
    }

    @Test
    void withoutACtInThePolicyTheLabelAloneDecides() {
        CourseBuilder suspected = CourseBuilder.of(Category.SUSPECTED).negative("11-22 09:00");
        assertThat(judge(suspected.sample("11-23 10:00", POSITIVE, "36", "36")).met())
                .isFalse();
    }
}
