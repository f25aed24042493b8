package lazaret.clearance;

import static lazaret.clearance.course.CourseBuilder.at;
import static lazaret.clearance.course.TestOutcome.NEGATIVE;
import static lazaret.clearance.course.TestOutcome.POSITIVE;
import static lazaret.clearance.criterion.CriterionCode.LINKED_CONTACT_NEGATIVE;
import static lazaret.clearance.criterion.CriterionCode.MINIMUM_DAYS;
import static lazaret.clearance.criterion.CriterionCode.SCHEDULED_TESTS;
import static org.assertj.core.api.Assertions.assertThat;

import lazaret.clearance.course.ClockStart;
import lazaret.clearance.course.CourseBuilder;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.Sample;
import lazaret.clearance.criterion.Finding;
import lazaret.person.Category;
import org.junit.jupiter.api.Test;

/** What others do to somebody's quarantine: a positive in the room, the close contact in between. */
class RestartAndLinkTest {

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

    @Test
    void aPositiveInTheRoomStartsTheClockAgainFromItsDay() {
        CourseBuilder course = testedOnAllDays().restart("11-13 22:00");
        Clearance verdict = course.assess("11-17 09:00");
        assertThat(verdict.clear()).isFalse();
        assertThat(verdict.clock().day()).isEqualTo(4);
        assertThat(verdict.clock().cause()).isEqualTo(ClockStart.POSITIVE_IN_ROOM);
        assertThat(course.finding(MINIMUM_DAYS, "11-17 09:00").earliest()).isEqualTo(at("11-20 00:00"));
    }

    @Test
    void afterARestartTheTestDaysCountFromTheRestart() {
        CourseBuilder course = testedOnAllDays()
                .restart("11-13 22:00")
                .negative("11-14 09:00")
                .negative("11-16 09:00")
                .negative("11-18 09:00")
                .negative("11-20 06:00");
        assertThat(course.assess("11-20 09:00").clear()).isTrue();
        assertThat(testedOnAllDays()
                        .restart("11-13 22:00")
                        .finding(SCHEDULED_TESTS, "11-20 09:00")
                        .met())
                .isFalse();
    }

    @Test
    void aRestartAfterTheMomentOrBeforeTheExposureChangesNothing() {
        assertThat(testedOnAllDays()
                        .restart("11-17 09:01")
                        .assess("11-17 09:00")
                        .clear())
                .isTrue();
        assertThat(testedOnAllDays()
                        .restart("11-09 09:00")
                        .assess("11-17 09:00")
                        .clear())
                .isTrue();
    }

    @Test
    void aRestartDoesNotWipeOutThePersonsOwnPositive() {
        CourseBuilder course = contact()
                .sample("11-12 09:00", POSITIVE, "28", "29")
                .restart("11-13 22:00")
                .negative("11-14 09:00")
                .negative("11-15 09:00")
                .negative("11-16 09:00")
                .negative("11-18 09:00")
                .negative("11-20 06:00");
        assertThat(course.assess("11-20 09:00").clear()).isFalse();
    }

    @Test
    void aSecondaryContactWaitsForTheFirstTwoTestsOfTheLinkedContact() {
        Sample first = new Sample(at("11-11 09:00"), NEGATIVE, null, null, at("11-11 12:00"));
        Sample second = new Sample(at("11-12 09:00"), NEGATIVE, null, null, at("11-12 12:00"));
        Sample positive = new Sample(at("11-12 09:00"), POSITIVE, null, null, at("11-12 12:00"));
        CourseBuilder secondary = CourseBuilder.of(Category.SECONDARY_CONTACT).negative("11-11 09:00");
        assertThat(secondary.assess("11-13 08:00").clear()).isFalse();
        assertThat(secondary.linkedTo(first).assess("11-13 08:00").clear()).isFalse();
        assertThat(secondary.linkedTo(first, second).assess("11-12 11:59").clear())
                .isFalse();
        assertThat(secondary.linkedTo(first, second).assess("11-12 12:00").clear())
                .isTrue();
        Finding broken = secondary.linkedTo(first, positive).finding(LINKED_CONTACT_NEGATIVE, "11-13 08:00");
        assertThat(broken.met()).isFalse();
        assertThat(broken.earliest()).isNull();
    }

    @Test
    void ofTwoTestsOfOneMinuteThePositiveOneCountsInWhicheverOrderTheyCome() {
        Sample first = new Sample(at("11-11 09:00"), NEGATIVE, null, null, at("11-11 12:00"));
        Sample negative = new Sample(at("11-12 09:00"), NEGATIVE, null, null, at("11-12 12:00"));
        Sample positive = new Sample(at("11-12 09:00"), POSITIVE, null, null, at("11-12 12:00"));
        Sample later = new Sample(at("11-12 09:01"), POSITIVE, null, null, at("11-12 12:00"));
        Sample pending = Sample.pending(at("11-12 09:00"));
        assertThat(linked(first, negative, positive).met()).isFalse();
        assertThat(linked(first, positive, negative).met()).isFalse();
        assertThat(linked(first, negative, later).met()).isTrue();
        assertThat(linked(later, negative, first).met()).isTrue();
        assertThat(linked(first, negative, pending)).isEqualTo(linked(first, pending, negative));
        assertThat(linked(first, negative, pending).evidence()).isEqualTo(Evidence.of("linked.waiting", 1L, 2));
    }

    private static Finding linked(Sample... samples) {
        return CourseBuilder.of(Category.SECONDARY_CONTACT)
                .negative("11-11 09:00")
                .linkedTo(samples)
                .finding(LINKED_CONTACT_NEGATIVE, "11-13 08:00");
    }

    @Test
    void aScheduleBeyondCentralIsolationIsOwedOnlyOnceItsDaysHaveCome() {
        CourseBuilder secondary = CourseBuilder.of(Category.SECONDARY_CONTACT).negative("11-11 09:00");
        assertThat(secondary.finding(SCHEDULED_TESTS, "11-13 23:59").met()).isTrue();
        assertThat(secondary.finding(SCHEDULED_TESTS, "11-14 00:00").met()).isFalse();
    }
}
