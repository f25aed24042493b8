package lazaret.clearance.library;

import static lazaret.clearance.course.CourseBuilder.at;
import static lazaret.clearance.course.TestOutcome.NEGATIVE;
import static lazaret.clearance.course.TestOutcome.POSITIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import lazaret.clearance.Clearance;
import lazaret.clearance.course.ClockStart;
import lazaret.clearance.course.CourseBuilder;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Sample;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.clearance.criterion.DoubleSampling;
import lazaret.clearance.criterion.Finding;
import lazaret.clearance.criterion.LastSampleNegative;
import lazaret.person.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The versions for contacts at their edges. Last exposed and found on the 10th: day 1 is the 11th. */
class QuarantineEdgesTest {

    private static CourseBuilder contact() {
        return CourseBuilder.of(Category.CLOSE_CONTACT);
    }

    private static CourseBuilder tested(int... days) {
        CourseBuilder course = contact();
        for (int day : days) {
            course.negative("11-" + (10 + day) + " 05:00");
        }
        return course;
    }

    private static Finding finding(Clearance verdict, CriterionCode code) {
        return verdict.criteria().stream()
                .filter(f -> f.code() == code)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "PC8-close, 11-23 23:59:59, false",
        "PC8-close, 11-24 00:00:00, true",
        "PC8-inbound, 11-23 23:59:59, false",
        "PC8-inbound, 11-24 00:00:00, true",
        "PC8-secondary, 11-16 23:59:59, false",
        "PC8-secondary, 11-17 00:00:00, true",
        "PC9-close, 11-16 23:59:59, false",
        "PC9-close, 11-17 00:00:00, true",
        "PC9-inbound, 11-16 23:59:59, false",
        "PC9-inbound, 11-17 00:00:00, true",
        "PC9-highrisk, 11-16 23:59:59, false",
        "PC9-highrisk, 11-17 00:00:00, true",
        "TW20-close, 11-14 23:59:59, false",
        "TW20-close, 11-15 00:00:00, true",
        "TW20-inbound, 11-14 23:59:59, false",
        "TW20-inbound, 11-15 00:00:00, true",
        "PC9-secondary, 11-10 09:30:00, true",
        "TW20-highrisk, 11-10 09:30:00, true",
        "TEN, 11-10 09:30:00, true"
    })
    void theLastDaySufficesFromItsMidnight(String version, String local, boolean met) {
        assertThat(finding(contact().judgedBy(version, local), CriterionCode.MINIMUM_DAYS)
                        .met())
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({
        "PC8-close, 1 4 7 14, 11-24 08:00", "PC8-inbound, 1 4 7 14, 11-24 08:00", "PC8-secondary, 1 4 7, 11-17 08:00",
        "PC9-close, 1 2 3 5 7, 11-17 08:00", "PC9-inbound, 1 2 3 5 7, 11-17 08:00",
                "PC9-highrisk, 1 2 3 5 7, 11-17 08:00",
        "PC9-secondary, 1 4 7, 11-17 08:00", "TW20-close, 1 2 3 5, 11-15 08:00", "TW20-inbound, 1 2 3 5, 11-15 08:00",
        "TW20-highrisk, 1 3 5 7, 11-17 08:00", "TEN, 5, 11-15 08:00"
    })
    void everyTestDayIsOwedAndNoOther(String version, String days, String local) {
        int[] all = java.util.Arrays.stream(days.split(" "))
                .mapToInt(Integer::parseInt)
                .toArray();
        assertThat(finding(tested(all).judgedBy(version, local), CriterionCode.SCHEDULED_TESTS)
                        .met())
                .isTrue();
        for (int missing : all) {
            int[] others =
                    java.util.Arrays.stream(all).filter(d -> d != missing).toArray();
            assertThat(finding(tested(others).judgedBy(version, local), CriterionCode.SCHEDULED_TESTS)
                            .met())
                    .as(version + " without day " + missing)
                    .isFalse();
        }
    }

    @Test
    void withZeroDaysOfCentralIsolationOnlyTheTestDaysThatHaveComeAreOwed() {
        assertThat(contact().judgedBy("TEN", "11-14 23:59:59").clear()).isTrue();
        assertThat(contact().judgedBy("TEN", "11-15 00:00:00").clear()).isFalse();
        assertThat(tested(1).judgedBy("TW20-highrisk", "11-12 08:00").clear()).isTrue();
        assertThat(tested(1).judgedBy("TW20-highrisk", "11-13 08:00").clear()).isFalse();
    }

    @Test
    void whoIsNoLongerDeterminedIsHeldByNothing() {
        CourseBuilder course =
                CourseBuilder.of(Category.SECONDARY_CONTACT).exposed(null).sample("11-12 09:00", POSITIVE);
        assertThat(course.judgedBy("TW20-secondary", "11-12 20:00").clear()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"PC8-close, true", "PC9-close, false", "TW20-close, false"})
    void theEighthEditionKnowsNoCt(String version, boolean met) {
        int[] days = {1, 2, 3, 4, 5, 7, 14};
        CourseBuilder course = tested(days).sample("11-12 09:00", NEGATIVE, "34.9", "36");
        assertThat(finding(course.judgedBy(version, "11-24 08:00"), CriterionCode.SCHEDULED_TESTS)
                        .met())
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({
        "11-24 00:00, 11-24 00:00, 甲, 乙, 一, 二, true",
        "11-23 23:59, 11-23 23:59, 甲, 乙, 一, 二, false",
        "11-24 00:00, 11-24 00:01, 甲, 乙, 一, 二, false",
        "11-24 00:00, 11-24 00:00, 甲, 甲, 一, 二, false",
        "11-24 00:00, 11-24 00:00, 甲, 乙, 一, 一, false",
        "11-24 00:00, 11-24 00:00, 甲, 乙, 一, ' 一 ', false",
        "11-24 00:00, 11-24 00:00, 甲, 乙, 一, '', false",
        "11-24 00:00, 11-24 00:00, 甲, '', 一, 二, false"
    })
    void atReleaseTwoReagentsAndTwoLaboratories(
            String one, String other, String lab, String otherLab, String reagent, String otherReagent, boolean met) {
        CourseBuilder course = contact().negative(one, lab, reagent).negative(other, otherLab, otherReagent);
        for (String version : new String[] {"PC8-close", "PC8-inbound"}) {
            assertThat(finding(course.judgedBy(version, "11-24 09:00"), CriterionCode.DOUBLE_SAMPLING)
                            .met())
                    .isEqualTo(met);
        }
    }

    @Test
    void aVersionMaySayHowFarApartAtOnceIs() {
        IsolationCourse course = contact()
                .negative("11-24 08:00", "甲", "一")
                .negative("11-24 08:05", "乙", "二")
                .build();
        IsolationClock clock = IsolationClock.of(course, ClockStart.LAST_EXPOSURE, 14, at("11-24 12:00"));
        assertThat(new DoubleSampling(14, Duration.ofMinutes(5), null)
                        .judge(course, clock, at("11-24 12:00"))
                        .met())
                .isTrue();
        assertThat(new DoubleSampling(14, Duration.ofMinutes(4), null)
                        .judge(course, clock, at("11-24 12:00"))
                        .met())
                .isFalse();
    }

    @Test
    void withoutTheTwoSamplesTheLastDayIsTheEarliestTime() {
        Finding early = finding(contact().judgedBy("PC8-close", "11-20 08:00"), CriterionCode.DOUBLE_SAMPLING);
        assertThat(early.earliest()).isEqualTo(at("11-24 00:00"));
        Finding unknown =
                finding(contact().exposed(null).judgedBy("PC8-close", "11-24 08:00"), CriterionCode.DOUBLE_SAMPLING);
        assertThat(unknown.met()).isFalse();
        assertThat(unknown.earliest()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "PC8-secondary, NEGATIVE, true",
        "PC8-secondary, POSITIVE, false",
        "PC8-secondary, INCONCLUSIVE, false",
        "PC9-secondary, NEGATIVE, true",
        "PC9-secondary, POSITIVE, false",
        "PC9-secondary, INCONCLUSIVE, false"
    })
    void theFirstTwoTestsOfTheContactInBetweenDecide(
            String version, lazaret.clearance.course.TestOutcome second, boolean met) {
        Sample one = new Sample(at("11-11 09:00"), NEGATIVE, null, null, at("11-11 12:00"));
        Sample two = new Sample(at("11-12 09:00"), second, null, null, at("11-12 12:00"));
        Sample third = new Sample(at("11-13 09:00"), NEGATIVE, null, null, at("11-13 12:00"));
        CourseBuilder course = CourseBuilder.of(Category.SECONDARY_CONTACT).linkedTo(third, two, one);
        assertThat(finding(course.judgedBy(version, "11-17 09:00"), CriterionCode.LINKED_CONTACT_NEGATIVE)
                        .met())
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"46, true", "45, false"})
    void aVersionMayLimitTheAgeOfTheLastSample(int hours, boolean met) {
        IsolationCourse course = contact().negative("11-22 10:00").build();
        IsolationClock clock = IsolationClock.of(course, ClockStart.LAST_EXPOSURE, 0, at("11-24 08:00"));
        assertThat(new LastSampleNegative(null, Duration.ofHours(hours))
                        .judge(course, clock, at("11-24 08:00"))
                        .met())
                .isEqualTo(met);
    }
}
