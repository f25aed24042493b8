package lazaret.clearance;

import static lazaret.clearance.TestState.DONE;
import static lazaret.clearance.TestState.DUE;
import static lazaret.clearance.TestState.MISSED;
import static lazaret.clearance.TestState.NOT_OWED;
import static lazaret.clearance.TestState.OVERDUE;
import static lazaret.clearance.TestState.TO_COME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lazaret.clearance.course.CourseBuilder;
import lazaret.clearance.course.TestOutcome;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A close contact, last exposed and found on the 10th: day 1 is the 11th; tests on days 1, 2, 3, 5 and 7. */
class TestPlanTest {

    private static TestPlan plan(CourseBuilder course, String at) {
        return TestPlan.of(course.build(), course.assess(at));
    }

    private static CourseBuilder contact() {
        return CourseBuilder.of(Category.CLOSE_CONTACT).negative("11-11 09:00").negative("11-12 09:00");
    }

    @ParameterizedTest
    @CsvSource({"11-12 23:59, false", "11-13 00:00, true", "11-13 23:59, true", "11-14 00:00, false"})
    void aTestDayIsDueFromMidnightToMidnight(String at, boolean due) {
        assertThat(plan(contact(), at).isDueToday()).isEqualTo(due);
    }

    @Test
    void aSampleThatWaitsForItsResultIsNotDueAgain() {
        assertThat(plan(contact().pending("11-13 07:00"), "11-13 08:00").isDueToday())
                .isFalse();
    }

    @Test
    void aDayThatPassedWithoutASampleIsMissed() {
        assertThat(plan(contact(), "11-14 08:00").missed()).containsExactly(3);
        assertThat(plan(contact().negative("11-13 23:59"), "11-14 08:00").missed())
                .isEmpty();
    }

    @Test
    void daysBeforeSomebodyWasFoundAreNotOwed() {
        CourseBuilder late = CourseBuilder.of(Category.CLOSE_CONTACT).found("11-13 10:00");
        TestPlan plan = plan(late, "11-14 08:00");
        assertThat(plan.missed()).containsExactly(3);
        assertThat(plan.days().get(0).test()).isTrue();
        assertThat(plan.days().get(0).owed()).isFalse();
    }

    private static List<TestState> states(CourseBuilder course, String at) {
        TestPlan plan = plan(course, at);
        return plan.testDays().stream().map(plan::state).toList();
    }

    @Test
    void aMissedDayIsOverdueUntilTheNextSample() {
        assertThat(states(contact(), "11-14 08:00")).containsExactly(DONE, DONE, OVERDUE, TO_COME, TO_COME);
        assertThat(states(contact().pending("11-14 09:00"), "11-14 10:00"))
                .containsExactly(DONE, DONE, MISSED, TO_COME, TO_COME);
    }

    @Test
    void theScheduleTurnsAtMidnightOfTheFacility() {
        assertThat(states(contact(), "11-12 23:59").get(2)).isEqualTo(TO_COME);
        assertThat(states(contact(), "11-13 00:00").get(2)).isEqualTo(DUE);
        assertThat(states(contact(), "11-13 23:59").get(2)).isEqualTo(DUE);
        assertThat(states(contact(), "11-14 00:00").get(2)).isEqualTo(OVERDUE);
    }

    @Test
    void daysBeforeSomebodyWasFoundStandAsNotOwedUnlessASampleIsThere() {
        CourseBuilder late =
                CourseBuilder.of(Category.CLOSE_CONTACT).found("11-13 10:00").negative("11-12 09:00");
        assertThat(states(late, "11-13 11:00")).containsExactly(NOT_OWED, DONE, DUE, TO_COME, TO_COME);
    }

    @Test
    void theNextTestDayIsTheOneThatHasNotCome() {
        assertThat(plan(contact(), "11-13 08:00").next().map(TestDay::number)).contains(5);
    }

    @Test
    void aNegativeLabelWithALowCtShowsAsPositive() {
        CourseBuilder course = contact().sample("11-13 09:00", TestOutcome.NEGATIVE, "34.9", "38");
        assertThat(plan(course, "11-14 08:00").days().get(2).found()).isEqualTo(TestDay.Found.POSITIVE);
    }

    @ParameterizedTest
    @CsvSource({"11-21 07:59, false", "11-21 08:00, true"})
    void aPatientIsRetestedWhenAnotherSampleWouldCount(String at, boolean retest) {
        CourseBuilder patient = CourseBuilder.confirmed(ClinicalType.MILD).symptoms("11-20 08:00", "");
        for (int day = 14; day <= 20; day++) {
            patient.temperature("11-" + day + " 08:00", "36.5");
        }
        assertThat(plan(patient.negative("11-20 08:00"), at).retest()).isEqualTo(retest);
    }

    @Test
    void aPatientWithAFeverIsNotRetested() {
        CourseBuilder patient = CourseBuilder.confirmed(ClinicalType.MILD)
                .symptoms("11-20 08:00", "")
                .temperature("11-20 08:00", "38.5");
        assertThat(plan(patient, "11-21 08:00").retest()).isFalse();
    }
}
