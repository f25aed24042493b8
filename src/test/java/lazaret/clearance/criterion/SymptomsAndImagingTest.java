package lazaret.clearance.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import lazaret.clearance.course.CourseBuilder;
import lazaret.clearance.course.Imaging;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import org.junit.jupiter.api.Test;

class SymptomsAndImagingTest {
    private static final String NOW = "11-24 08:00";

    private static boolean symptoms(CourseBuilder course) {
        return course.finding(CriterionCode.SYMPTOMS_IMPROVED, NOW).met();
    }

    private static boolean imaging(CourseBuilder course) {
        return course.finding(CriterionCode.IMAGING_IMPROVED, NOW).met();
    }

    @Test
    void theLatestReadingThatSaysSomethingAboutSymptomsDecides() {
        CourseBuilder cough = CourseBuilder.of(Category.ASYMPTOMATIC).symptoms("11-22 09:00", "");
        assertThat(symptoms(cough)).isTrue();
        assertThat(symptoms(cough.symptoms("11-23 09:00", "咳嗽"))).isFalse();
        assertThat(symptoms(cough.symptoms("11-23 17:00", null))).isFalse();
        assertThat(symptoms(cough.symptoms("11-23 18:00", ""))).isTrue();
    }

    @Test
    void notHavingAskedIsNotHavingNone() {
        assertThat(symptoms(CourseBuilder.of(Category.ASYMPTOMATIC).temperature("11-23 09:00", "36.5")))
                .isFalse();
    }

    @Test
    void theLatestStatementOnImagingDecidesAndSilenceIsNone() {
        CourseBuilder course =
                CourseBuilder.confirmed(ClinicalType.MODERATE).imaging("11-20 09:00", Imaging.NOT_IMPROVED);
        assertThat(imaging(course)).isFalse();
        assertThat(imaging(course.imaging("11-21 09:00", Imaging.IMPROVED))).isTrue();
        assertThat(imaging(course.imaging("11-22 09:00", Imaging.NONE))).isTrue();
        assertThat(imaging(course.imaging("11-23 09:00", Imaging.NOT_IMPROVED))).isFalse();
    }

    @Test
    void whatIsReadAfterTheMomentIsIgnored() {
        CourseBuilder course = CourseBuilder.of(Category.ASYMPTOMATIC)
                .symptoms("11-23 09:00", "咳嗽")
                .symptoms("11-24 08:01", "");
        assertThat(symptoms(course)).isFalse();
    }
}
