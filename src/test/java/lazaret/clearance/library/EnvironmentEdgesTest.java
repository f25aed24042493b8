package lazaret.clearance.library;

import static lazaret.clearance.course.ClinicalAnswer.ENVIRONMENT_NEGATIVE;
import static lazaret.clearance.course.ClinicalAnswer.ENVIRONMENT_POSITIVE;
import static lazaret.clearance.course.CourseBuilder.at;
import static org.assertj.core.api.Assertions.assertThat;

import lazaret.clearance.PolicyVersion;
import lazaret.clearance.course.CourseBuilder;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.clearance.criterion.Finding;
import lazaret.clearance.policy.LocalVersions;
import lazaret.person.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samples of things and surfaces, asked for by versions of the place: arrived on the 11th at 20:00. */
class EnvironmentEdgesTest {
    private static final PolicyVersion WHENEVER = LocalVersions.contacts(7);
    private static final PolicyVersion TWO_DAYS = LocalVersions.patients(48);

    private static CourseBuilder contact() {
        return CourseBuilder.of(Category.CLOSE_CONTACT).arrived("11-11 20:00");
    }

    private static Finding finding(CourseBuilder course, PolicyVersion version, String local) {
        return course.judgedBy(version, local).criteria().stream()
                .filter(f -> f.code() == CriterionCode.ENVIRONMENT_NEGATIVE)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"11-11 19:59:59, false", "11-11 20:00:00, true"})
    void samplesFromBeforeTheArrivalSpeakOfAnotherRoom(String sampled, boolean met) {
        CourseBuilder course = contact().answer(sampled, ENVIRONMENT_NEGATIVE);
        assertThat(finding(course, WHENEVER, "11-24 08:00").met()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"11-24 09:00:00, true", "11-24 09:00:01, false"})
    void exactlyTheGreatestAgeSuffices(String local, boolean met) {
        CourseBuilder course = contact().answer("11-22 09:00", ENVIRONMENT_NEGATIVE);
        assertThat(finding(course, TWO_DAYS, local).met()).isEqualTo(met);
        assertThat(finding(course, WHENEVER, local).met()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"11-23 08:59:59, true", "11-23 09:00:00, false", "11-23 09:00:01, false"})
    void aPositiveOfTheSameMomentOrLaterCounts(String positive, boolean met) {
        CourseBuilder course = contact().answer("11-23 09:00", ENVIRONMENT_NEGATIVE);
        course.answer(positive, ENVIRONMENT_POSITIVE);
        assertThat(finding(course, WHENEVER, "11-24 08:00").met()).isEqualTo(met);
        assertThat(finding(course, TWO_DAYS, "11-24 08:00").met()).isEqualTo(met);
    }

    @Test
    void whatIsFoundAfterTheMomentIsNotKnownAtIt() {
        CourseBuilder course = contact().answer("11-23 09:00", ENVIRONMENT_POSITIVE);
        course.answer("11-24 08:00:01", ENVIRONMENT_NEGATIVE);
        assertThat(finding(course, WHENEVER, "11-24 08:00:00").met()).isFalse();
        assertThat(finding(course, WHENEVER, "11-24 08:00:01").met()).isTrue();
    }

    @Test
    void withoutSamplesOneTakenNowWouldDoAndWithoutAnArrivalNothingCan() {
        assertThat(finding(contact(), WHENEVER, "11-24 08:00").earliest()).isEqualTo(at("11-24 08:00"));
        Finding nowhere =
                finding(contact().arrived(null).answer("11-23 09:00", ENVIRONMENT_NEGATIVE), WHENEVER, "11-24 08:00");
        assertThat(nowhere.met()).isFalse();
        assertThat(nowhere.earliest()).isNull();
    }

    @Test
    void theyAreOneCriterionAmongOthers() {
        CourseBuilder course = contact().answer("11-16 08:00", ENVIRONMENT_NEGATIVE);
        assertThat(course.judgedBy(WHENEVER, "11-16 23:59:59").clear()).isFalse();
        assertThat(course.judgedBy(WHENEVER, "11-17 00:00:00").clear()).isTrue();
    }
}
