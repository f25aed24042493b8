package lazaret.clearance.library;

import static lazaret.clearance.course.ClinicalAnswer.BEGAN;
import static lazaret.clearance.course.ClinicalAnswer.IGG_NEGATIVE;
import static lazaret.clearance.course.ClinicalAnswer.IGG_POSITIVE;
import static lazaret.clearance.course.ClinicalAnswer.IGM_NEGATIVE;
import static lazaret.clearance.course.ClinicalAnswer.IMPROVED;
import static lazaret.clearance.course.ClinicalAnswer.INFECTIOUS;
import static lazaret.clearance.course.ClinicalAnswer.NOT_IMPROVED;
import static lazaret.clearance.course.ClinicalAnswer.NOT_INFECTIOUS;
import static lazaret.clearance.course.ClinicalAnswer.RECOVERED;
import static lazaret.clearance.course.ClinicalAnswer.STABLE;
import static lazaret.clearance.course.ClinicalAnswer.UNSTABLE;
import static lazaret.clearance.course.CourseBuilder.at;
import static lazaret.clearance.course.TestOutcome.INCONCLUSIVE;
import static lazaret.clearance.course.TestOutcome.POSITIVE;
import static org.assertj.core.api.Assertions.assertThat;

import lazaret.clearance.Clearance;
import lazaret.clearance.course.CourseBuilder;
import lazaret.clearance.course.Imaging;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.clearance.criterion.Finding;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The versions for the infected and the suspected at their edges, each row with the nearest wrong answer beside it. */
class DischargeEdgesTest {

    private static CourseBuilder ill() {
        return CourseBuilder.confirmed(ClinicalType.MODERATE);
    }

    private static CourseBuilder warm(CourseBuilder course, String first, int days) {
        int day = Integer.parseInt(first.substring(3, 5));
        for (int i = 0; i <= days; i++) {
            course.temperature("11-" + (day + i) + first.substring(5), "36.8");
        }
        return course;
    }

    private static Finding finding(Clearance verdict, CriterionCode code) {
        return verdict.criteria().stream()
                .filter(f -> f.code() == code)
                .findFirst()
                .orElseThrow();
    }

    private static boolean met(CourseBuilder course, String version, CriterionCode code, String local) {
        return finding(course.judgedBy(version, local), code).met();
    }

    @ParameterizedTest
    @CsvSource({"DT7, false", "DT8, false", "AS1, false", "SUSP, false", "DT9-mild, true", "DT9-hosp, true"})
    void onlyTheNinthEditionLooksBehindThePositiveLabel(String version, boolean met) {
        CourseBuilder course = ill().negative("11-22 09:00").sample("11-23 09:00", POSITIVE, "35.0", "35.0");
        assertThat(met(course, version, CriterionCode.CONSECUTIVE_NEGATIVES, "11-24 08:00"))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({
        "DT9-mild, 34.9, 35.0, false", "DT9-mild, 35.0, 34.9, false", "DT9-mild, 34.9, 34.9, false",
        "DT9-mild, 35.0, '', false", "DT9-mild, '', 35.0, false", "DT9-mild, 35.0, 35.0, true",
        "DT9-hosp, 34.9, 35.0, false", "DT9-hosp, 35.0, 34.9, false", "DT9-hosp, 34.9, 34.9, false",
        "DT9-hosp, 35.0, '', false", "DT9-hosp, '', 35.0, false", "DT9-hosp, 35.0, 35.0, true"
    })
    void aPositiveLabelNeedsBothGenesAtThirtyFive(String version, String ctN, String ctOrf, boolean met) {
        CourseBuilder course = ill().negative("11-22 09:00").sample("11-23 09:00", POSITIVE, ctN, ctOrf);
        assertThat(met(course, version, CriterionCode.CONSECUTIVE_NEGATIVES, "11-24 08:00"))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"34.9, 36, false", "36, 34.9, false", "35.0, 35.0, true", "34.9, '', false", "35.0, '', true"})
    void onlyTheNinthEditionDoubtsANegativeLabel(String ctN, String ctOrf, boolean underNine) {
        CourseBuilder course = ill().negative("11-22 09:00")
                .sample("11-23 09:00", lazaret.clearance.course.TestOutcome.NEGATIVE, ctN, ctOrf);
        for (String version : new String[] {"DT9-mild", "DT9-hosp"}) {
            assertThat(met(course, version, CriterionCode.CONSECUTIVE_NEGATIVES, "11-24 08:00"))
                    .as(version)
                    .isEqualTo(underNine);
        }
        assertThat(met(course, "DT7", CriterionCode.CONSECUTIVE_NEGATIVES, "11-24 08:00"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DT7, 11-23 08:59:59, false", "DT7, 11-23 09:00:00, true",
        "DT8, 11-23 08:59:59, false", "DT8, 11-23 09:00:00, true",
        "AS1, 11-23 08:59:59, false", "AS1, 11-23 09:00:00, true",
        "SUSP, 11-23 08:59:59, false", "SUSP, 11-23 09:00:00, true",
        "DT9-mild, 11-23 08:59:59, false", "DT9-mild, 11-23 09:00:00, true",
        "DT9-hosp, 11-23 08:59:59, false", "DT9-hosp, 11-23 09:00:00, true"
    })
    void twentyFourHoursAreTwentyFourHours(String version, String second, boolean met) {
        CourseBuilder course = ill().negative("11-22 09:00").negative(second);
        assertThat(met(course, version, CriterionCode.CONSECUTIVE_NEGATIVES, "11-24 08:00"))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({
        "DT7, 11-24 08:00:00, false", "DT7, 11-24 08:00:01, true",
        "DT8, 11-24 08:00:00, false", "DT8, 11-24 08:00:01, true",
        "DT9-mild, 11-24 08:00:00, false", "DT9-mild, 11-24 08:00:01, true",
        "DT9-hosp, 11-24 08:00:00, false", "DT9-hosp, 11-24 08:00:01, true",
        "IN-2020-05-mild, 11-24 07:59:59, false", "IN-2020-05-mild, 11-24 08:00:00, true",
        "DT10, 11-22 08:00:00, false", "DT10, 11-22 08:00:01, true"
    })
    void moreThanThreeDaysIsNotThreeDays(String version, String local, boolean met) {
        CourseBuilder course = warm(ill(), "11-21 08:00", 3);
        assertThat(met(course, version, CriterionCode.TEMPERATURE_NORMAL, local))
                .isEqualTo(met);
    }

    @Test
    void oneDayWithoutAReadingBreaksTheStreakOfEveryVersion() {
        CourseBuilder course = warm(warm(ill(), "11-18 08:00", 2), "11-22 08:00", 2);
        for (String version : new String[] {"DT7", "DT8", "DT9-mild", "DT9-hosp", "IN-2020-05-mild"}) {
            assertThat(met(course, version, CriterionCode.TEMPERATURE_NORMAL, "11-24 09:00"))
                    .as(version)
                    .isFalse();
        }
        assertThat(met(course, "DT10", CriterionCode.TEMPERATURE_NORMAL, "11-24 09:00"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"11-29 23:59, false", "11-30 00:00, true"})
    void theInfectivityOfWhoStaysPositiveIsAssessedFourWeeksAfterArrival(String assessed, boolean met) {
        CourseBuilder course = ill().arrived("11-02 20:00").sample("11-28 09:00", POSITIVE);
        course.answer(assessed, NOT_INFECTIOUS);
        assertThat(met(course, "DT8", CriterionCode.CONSECUTIVE_NEGATIVES, "11-30 12:00"))
                .isEqualTo(met);
        assertThat(met(course, "DT7", CriterionCode.CONSECUTIVE_NEGATIVES, "11-30 12:00"))
                .isFalse();
    }

    @Test
    void anAssessmentFallsWithALaterOneAndWithALaterSampleThatSpeaksAgainstIt() {
        CourseBuilder course = ill().arrived("11-01 20:00").sample("11-28 09:00", POSITIVE);
        course.answer("11-30 08:00", NOT_INFECTIOUS).negative("11-30 08:30");
        assertThat(met(course, "DT8", CriterionCode.CONSECUTIVE_NEGATIVES, "11-30 12:00"))
                .isTrue();
        course.pending("11-30 11:00");
        assertThat(met(course, "DT8", CriterionCode.CONSECUTIVE_NEGATIVES, "11-30 12:00"))
                .isFalse();
        CourseBuilder doubted = ill().arrived("11-01 20:00").answer("11-30 08:00", NOT_INFECTIOUS);
        doubted.answer("11-30 08:00", INFECTIOUS);
        assertThat(met(doubted, "DT8", CriterionCode.CONSECUTIVE_NEGATIVES, "11-30 12:00"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"11-24 23:59:59, false", "11-25 00:00:00, true"})
    void fourteenDaysAfterArrivalAreServedFromMidnight(String local, boolean met) {
        CourseBuilder course = CourseBuilder.of(Category.ASYMPTOMATIC).arrived("11-11 20:00");
        Finding days = finding(course.judgedBy("AS1", local), CriterionCode.MINIMUM_DAYS);
        assertThat(days.met()).isEqualTo(met);
        assertThat(days.earliest()).isEqualTo(met ? at(local) : at("11-25 00:00"));
    }

    @Test
    void anAsymptomaticInfectionWithSymptomsIsAConfirmedCase() {
        CourseBuilder course = CourseBuilder.of(Category.ASYMPTOMATIC)
                .symptoms("11-11 19:59", "咳嗽")
                .symptoms("11-13 09:00", "");
        assertThat(met(course, "AS1", CriterionCode.NO_SYMPTOMS, "11-26 09:00")).isTrue();
        course.symptoms("11-12 09:00", "咳嗽");
        Finding ill = finding(course.judgedBy("AS1", "11-26 09:00"), CriterionCode.NO_SYMPTOMS);
        assertThat(ill.met()).isFalse();
        assertThat(ill.earliest()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"11-18 23:59, false", "11-19 00:00, true"})
    void antibodiesCountSevenDaysAfterOnset(String taken, boolean met) {
        CourseBuilder course = CourseBuilder.of(Category.SUSPECTED).answer("11-12 15:00", BEGAN);
        course.answer(taken, IGM_NEGATIVE).answer("11-20 08:00", IGG_NEGATIVE);
        Finding antibodies = finding(course.judgedBy("SUSP", "11-20 09:00"), CriterionCode.ANTIBODIES_NEGATIVE);
        assertThat(antibodies.met()).isEqualTo(met);
    }

    @Test
    void antibodiesNeedAnOnsetBothKindsAndNoPositive() {
        CourseBuilder course = CourseBuilder.of(Category.SUSPECTED).answer("11-20 08:00", IGM_NEGATIVE);
        Finding noOnset = finding(course.judgedBy("SUSP", "11-21 09:00"), CriterionCode.ANTIBODIES_NEGATIVE);
        assertThat(noOnset.met()).isFalse();
        assertThat(noOnset.earliest()).isNull();
        course.answer("11-12 15:00", BEGAN);
        Finding early = finding(course.judgedBy("SUSP", "11-16 09:00"), CriterionCode.ANTIBODIES_NEGATIVE);
        assertThat(early.earliest()).isEqualTo(at("11-19 00:00"));
        course.answer("11-20 08:00", IGG_POSITIVE);
        assertThat(met(course, "SUSP", CriterionCode.ANTIBODIES_NEGATIVE, "11-21 09:00"))
                .isFalse();
        course.answer("11-20 09:00", IGG_NEGATIVE);
        assertThat(met(course, "SUSP", CriterionCode.ANTIBODIES_NEGATIVE, "11-21 09:00"))
                .isTrue();
    }

    @Test
    void theTenthEditionAsksForNoNegative() {
        CourseBuilder course = warm(ill(), "11-21 08:00", 3)
                .sample("11-24 07:00", POSITIVE, "20", "20")
                .imaging("11-23 08:00", Imaging.IMPROVED)
                .answer("11-23 08:00", IMPROVED);
        assertThat(met(course, "DT10", CriterionCode.VITAL_SIGNS_STABLE, "11-24 09:00"))
                .isFalse();
        course.answer("11-23 08:00", STABLE);
        assertThat(course.judgedBy("DT10", "11-24 09:00").clear()).isTrue();
        assertThat(course.judgedBy("DT9-hosp", "11-24 09:00").clear()).isFalse();
        course.answer("11-23 08:00", UNSTABLE);
        assertThat(course.judgedBy("DT10", "11-24 09:00").clear()).isFalse();
        course.answer("11-24 08:00", STABLE).answer("11-24 08:00", NOT_IMPROVED);
        assertThat(met(course, "DT10", CriterionCode.CONDITION_IMPROVED, "11-24 09:00"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"11-21 23:59:59, false", "11-22 00:00:00, true"})
    void tenDaysAfterTheLatestOnset(String local, boolean met) {
        CourseBuilder course = ill().answer("11-09 08:00", BEGAN).answer("11-12 15:00", BEGAN);
        assertThat(met(course, "WHO-2020-05-symptomatic", CriterionCode.MINIMUM_DAYS, local))
                .isEqualTo(met);
        assertThat(met(course, "IN-2020-05-mild", CriterionCode.MINIMUM_DAYS, local))
                .isEqualTo(met);
        assertThat(ill().judgedBy("WHO-2020-05-symptomatic", local).earliest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"11-24 08:59:59, false", "11-24 09:00:00, true"})
    void threeDaysWithoutSymptomsAreThreeDays(String local, boolean met) {
        CourseBuilder course = ill().symptoms("11-21 08:00", "乏力");
        course.symptoms("11-21 09:00", "").symptoms("11-22 09:00", "").symptoms("11-23 09:00", "");
        assertThat(met(course, "WHO-2020-05-symptomatic", CriterionCode.SYMPTOM_FREE, local))
                .isEqualTo(met);
        CourseBuilder notAsked = ill().symptoms("11-21 09:00", "").symptoms("11-23 09:00", "");
        assertThat(met(notAsked, "WHO-2020-05-symptomatic", CriterionCode.SYMPTOM_FREE, "11-24 10:00"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"11-22 23:59:59, false", "11-23 00:00:00, true"})
    void tenDaysAfterTheLatestPositive(String local, boolean met) {
        CourseBuilder course = CourseBuilder.of(Category.ASYMPTOMATIC)
                .sample("11-11 09:00", POSITIVE)
                .sample("11-13 09:00", POSITIVE)
                .sample("11-14 09:00", INCONCLUSIVE);
        assertThat(course.judgedBy("WHO-2020-05-asymptomatic", local).clear()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"96, 11-24 08:59:59, false", "96, 11-24 09:00:00, true", "95, 11-24 10:00:00, false"})
    void oxygenAboveNinetyFivePercentForFourDays(int third, String local, boolean met) {
        CourseBuilder course =
                ill().spo2("11-20 08:00", 95).spo2("11-20 09:00", 96).spo2("11-21 09:00", 96);
        course.spo2("11-22 09:00", third).spo2("11-23 09:00", 97);
        assertThat(met(course, "IN-2020-05-moderate", CriterionCode.SPO2_ABOVE, local))
                .isEqualTo(met);
    }

    @Test
    void aDayWithoutOxygenReadingBreaksTheStreak() {
        CourseBuilder course =
                ill().spo2("11-19 09:00", 98).spo2("11-20 09:00", 98).spo2("11-22 09:00", 98);
        course.spo2("11-23 09:00", 98);
        Finding oxygen = finding(course.judgedBy("IN-2020-05-moderate", "11-24 10:00"), CriterionCode.SPO2_ABOVE);
        assertThat(oxygen.met()).isFalse();
        assertThat(oxygen.earliest()).isEqualTo(at("11-26 09:00"));
    }

    @Test
    void severeCasesRecoverAndAreNegativeOnce() {
        CourseBuilder course = CourseBuilder.confirmed(ClinicalType.SEVERE).answer("11-23 08:00", RECOVERED);
        assertThat(course.judgedBy("IN-2020-05-severe", "11-24 08:00").clear()).isFalse();
        course.negative("11-23 09:00");
        assertThat(course.judgedBy("IN-2020-05-severe", "11-24 08:00").clear()).isTrue();
        course.sample("11-23 10:00", INCONCLUSIVE);
        assertThat(course.judgedBy("IN-2020-05-severe", "11-24 08:00").clear()).isFalse();
        course.negative("11-23 11:00").answer("11-23 20:00", IMPROVED);
        assertThat(met(course, "IN-2020-05-severe", CriterionCode.LAST_SAMPLE_NEGATIVE, "11-24 08:00"))
                .isTrue();
        assertThat(met(course, "IN-2020-05-severe", CriterionCode.CONDITION_IMPROVED, "11-24 08:00"))
                .isFalse();
    }
}
