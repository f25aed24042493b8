package lazaret.clearance;

import static lazaret.clearance.course.CourseBuilder.at;
import static lazaret.clearance.course.TestOutcome.INCONCLUSIVE;
import static lazaret.clearance.course.TestOutcome.NEGATIVE;
import static lazaret.clearance.course.TestOutcome.POSITIVE;
import static lazaret.clearance.criterion.CriterionCode.MINIMUM_DAYS;
import static lazaret.clearance.criterion.CriterionCode.SCHEDULED_TESTS;
import static org.assertj.core.api.Assertions.assertThat;

import lazaret.clearance.course.ClockStart;
import lazaret.clearance.course.CourseBuilder;
import lazaret.clearance.criterion.Finding;
import lazaret.person.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A close contact, last exposed and found on the 10th: day 1 is the 11th, day 7 is the 17th. */
class QuarantineTest {

    private static CourseBuilder contact() {
        return CourseBuilder.of(Category.CLOSE_CONTACT);
    }

    private static CourseBuilder testedOnAllDays() {
        return contact()
                .negative("11-11 09:00")
                .negative("11-12 09:00")
                .negative("11-13 09:00")
                .negative("11-15 09:00")
                .negative("11-17 06:00");
    }

    @ParameterizedTest
    @CsvSource({"11-16 23:59:59, false", "11-17 00:00:00, true"})
    void theDaysAreServedFromTheMidnightThatBeginsDaySeven(String at, boolean met) {
        Finding finding = contact().finding(MINIMUM_DAYS, at);
        assertThat(finding.met()).isEqualTo(met);
        assertThat(finding.earliest()).isEqualTo(at("11-17 00:00"));
    }

    @Test
    void dayOneIsTheDayAfterTheLastExposure() {
        assertThat(contact().assess("11-10 23:59").clock().day()).isZero();
        assertThat(contact().assess("11-11 00:00").clock().day()).isEqualTo(1);
        assertThat(contact().assess("11-11 00:00").clock().of()).isEqualTo(7);
        assertThat(contact().assess("11-11 00:00").clock().cause()).isEqualTo(ClockStart.LAST_EXPOSURE);
    }

    @Test
    void onDaySevenWithItsResultAPersonMayLeave() {
        assertThat(testedOnAllDays().assess("11-17 07:59").clear()).isFalse();
        assertThat(testedOnAllDays().assess("11-17 08:00").clear()).isTrue();
    }

    @Test
    void withoutARecordedExposureThereIsNothingToCountFrom() {
        Clearance verdict = contact().exposed(null).assess("11-24 08:00");
        assertThat(verdict.clear()).isFalse();
        assertThat(verdict.earliest()).isEmpty();
        assertThat(verdict.clock().isRunning()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"11-13 23:59, false", "11-14 00:00, true", "11-12 09:00, false"})
    void aSampleTakenOnTheDayBeforeOrAfterDoesNotStandForTheDay(String other, boolean met) {
        CourseBuilder course = contact()
                .negative("11-11 09:00")
                .negative("11-12 09:00")
                .negative("11-13 09:00")
                .negative("11-17 06:00")
                .negative(met ? "11-15 00:00" : other);
        assertThat(course.finding(SCHEDULED_TESTS, "11-17 09:00").met()).isEqualTo(met);
        assertThat(course.assess("11-17 09:00").earliest().isPresent()).isEqualTo(met);
    }

    @Test
    void testDaysBeforeThePersonWasFoundAreNotOwed() {
        CourseBuilder late = contact()
                .found("11-13 01:00")
                .negative("11-13 09:00")
                .negative("11-15 09:00")
                .negative("11-17 06:00");
        assertThat(late.assess("11-17 09:00").clear()).isTrue();
        CourseBuilder foundADayEarlier = contact()
                .found("11-12 23:00")
                .negative("11-13 09:00")
                .negative("11-15 09:00")
                .negative("11-17 06:00");
        assertThat(foundADayEarlier.assess("11-17 09:00").clear()).isFalse();
    }

    @Test
    void somebodyFoundLateServesOnlyTheMissingDays() {
        CourseBuilder late =
                contact().found("11-16 10:00").arrived("11-16 20:00").negative("11-17 06:00");
        assertThat(late.assess("11-17 09:00").clear()).isTrue();
    }

    @Test
    void aTestDayThatIsStillToComeTellsTheEarliestTime() {
        CourseBuilder course = contact().negative("11-11 09:00").negative("11-12 09:00");
        assertThat(course.finding(SCHEDULED_TESTS, "11-13 08:00").earliest()).isEqualTo(at("11-17 00:00"));
        assertThat(course.assess("11-13 08:00").earliest()).contains(at("11-17 00:00"));
        assertThat(course.finding(SCHEDULED_TESTS, "11-14 00:00").earliest()).isNull();
    }

    @Test
    void aMissedDayWhoseSampleIsStillPendingMayYetBeNegative() {
        CourseBuilder course =
                contact().negative("11-11 09:00").pending("11-12 09:00").negative("11-13 09:00");
        assertThat(course.finding(SCHEDULED_TESTS, "11-14 09:00").earliest()).isEqualTo(at("11-17 00:00"));
    }

    @Test
    void aPositiveEndsTheHopeOfReleaseWhateverFollows() {
        CourseBuilder course = testedOnAllDays().sample("11-14 09:00", POSITIVE, "36", "37");
        assertThat(course.finding(SCHEDULED_TESTS, "11-17 09:00").met()).isFalse();
        assertThat(course.assess("11-17 09:00").earliest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"34.9, '', false", "'', 34.9, false", "35.0, 35.0, true"})
    void aNegativeLabelWithALowCtIsAPositive(String ctN, String ctOrf, boolean met) {
        CourseBuilder course = testedOnAllDays().sample("11-14 09:00", NEGATIVE, ctN, ctOrf);
        assertThat(course.finding(SCHEDULED_TESTS, "11-17 09:00").met()).isEqualTo(met);
    }

    @Test
    void aPositiveFromBeforeThisEpisodeDoesNotMatter() {
        CourseBuilder course = testedOnAllDays().sample("11-10 09:29", POSITIVE, "25", "25");
        assertThat(course.assess("11-17 09:00").clear()).isTrue();
        assertThat(testedOnAllDays()
                        .sample("11-10 09:30", POSITIVE)
                        .assess("11-17 09:00")
                        .clear())
                .isFalse();
    }

    @Test
    void anInconclusiveOrPendingSampleAfterTheLatestNegativeHoldsThePersonBack() {
        assertThat(testedOnAllDays()
                        .sample("11-17 06:10", INCONCLUSIVE)
                        .assess("11-17 09:00")
                        .clear())
                .isFalse();
        assertThat(testedOnAllDays()
                        .pending("11-17 06:10")
                        .assess("11-17 09:00")
                        .clear())
                .isFalse();
        assertThat(testedOnAllDays()
                        .sample("11-17 05:50", INCONCLUSIVE)
                        .assess("11-17 09:00")
                        .clear())
                .isTrue();
    }
}
