package lazaret.clearance.criterion;

import static lazaret.clearance.course.CourseBuilder.at;
import static org.assertj.core.api.Assertions.assertThat;

import lazaret.clearance.course.CourseBuilder;
import lazaret.person.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemperatureNormalTest {

    private static CourseBuilder infected() {
        return CourseBuilder.of(Category.ASYMPTOMATIC);
    }

    private static Finding judge(CourseBuilder course, String at) {
        return course.finding(CriterionCode.TEMPERATURE_NORMAL, at);
    }

    private static CourseBuilder normalSince(String first) {
        return infected()
                .temperature(first, "36.6")
                .temperature("11-21 17:00", "36.6")
                .temperature("11-22 09:00", "36.6")
                .temperature("11-23 09:00", "36.6");
    }

    @ParameterizedTest
    @CsvSource({"11-21 08:00:00, false", "11-21 07:59:59, true"})
    void exactlyThreeDaysAreNotMoreThanThreeDays(String first, boolean met) {
        assertThat(judge(normalSince(first), "11-24 08:00").met()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"37.2, true", "37.29, true", "37.3, false", "38.0, false"})
    void normalIsBelowThirtySevenPointThree(String celsius, boolean met) {
        CourseBuilder course = normalSince("11-20 08:00").temperature("11-23 20:00", celsius);
        assertThat(judge(course, "11-24 08:00").met()).isEqualTo(met);
    }

    @Test
    void theStreakBeginsWithTheFirstNormalReadingAfterTheFeverAndNotWithTheFever() {
        CourseBuilder course = infected()
                .temperature("11-20 20:00", "38.5")
                .temperature("11-21 09:00", "36.8")
                .temperature("11-22 09:00", "36.8")
                .temperature("11-23 09:00", "36.8");
        Finding finding = judge(course, "11-24 08:00");
        assertThat(finding.met()).isFalse();
        assertThat(finding.earliest()).isEqualTo(at("11-24 09:00:01"));
        assertThat(judge(course, "11-24 09:00:01").met()).isTrue();
    }

    @Test
    void aCompleteLocalDayWithoutAnyReadingBreaksTheStreak() {
        CourseBuilder gap = infected()
                .temperature("11-20 09:00", "36.6")
                .temperature("11-21 09:00", "36.6")
                .temperature("11-23 09:00", "36.6");
        assertThat(judge(gap, "11-24 20:00").met()).isFalse();
        // 42 hours without a reading, but every local day has one
        CourseBuilder noGap = infected()
                .temperature("11-20 09:00", "36.6")
                .temperature("11-21 01:00", "36.6")
                .temperature("11-22 19:00", "36.6")
                .temperature("11-23 09:00", "36.6");
        assertThat(judge(noGap, "11-24 20:00").met()).isTrue();
    }

    @Test
    void daysAreLocalAndNotThoseOfGreenwich() {
        // 07:30 of the 22nd is still the 21st in Greenwich
        CourseBuilder course = infected()
                .temperature("11-20 09:00", "36.6")
                .temperature("11-21 09:00", "36.6")
                .temperature("11-22 07:30", "36.6")
                .temperature("11-23 09:00", "36.6");
        assertThat(judge(course, "11-24 08:30").met()).isTrue();
    }

    @Test
    void theDayOfTheAssessmentIsNotCompleteYet() {
        assertThat(judge(normalSince("11-20 20:00"), "11-24 23:59").met()).isTrue();
        assertThat(judge(normalSince("11-20 20:00"), "11-25 00:00").met()).isFalse();
    }

    @Test
    void aReadingWithoutTemperatureIsNoTemperature() {
        CourseBuilder course = infected()
                .temperature("11-20 09:00", "36.6")
                .temperature("11-21 09:00", "36.6")
                .symptoms("11-22 09:00", "")
                .temperature("11-23 09:00", "36.6");
        assertThat(judge(course, "11-24 20:00").met()).isFalse();
    }

    @Test
    void withoutAnyReadingNothingIsKnown() {
        Finding finding = judge(infected(), "11-24 08:00");
        assertThat(finding.met()).isFalse();
        assertThat(finding.earliest()).isEqualTo(at("11-27 08:00:01"));
    }
}
