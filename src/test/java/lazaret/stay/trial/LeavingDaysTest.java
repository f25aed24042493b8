package lazaret.stay.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lazaret.clearance.course.CourseBuilder;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.policy.ShippedPolicies;
import lazaret.person.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contact of the 10th, tested on days 1 to 3: day 7 is the 17th, day 5 the 15th, day 14 the 24th. */
class LeavingDaysTest {
    private static final IsolationCourse CONTACT = CourseBuilder.of(Category.CLOSE_CONTACT)
            .negative("11-11 09:00")
            .negative("11-12 09:00")
            .negative("11-13 07:00")
            .build();

    private static LeavingDays days(String version, int from) {
        return new LeavingDays(
                ShippedPolicies.adopted(),
                ShippedPolicies.version(version),
                LocalDate.of(2022, 11, from),
                CourseBuilder.at("11-13 12:00"));
    }

    @ParameterizedTest
    @CsvSource({"13, 15", "15, 15", "16, 16", "17, 17", "18, 17"})
    void fiveDaysAreEnoughFromTheDayOfAdoptionAndNotBefore(int from, int leaves) {
        LeavingDays days = days("TW20-close", from);
        LocalDate before = days.asThingsAre(CONTACT);
        assertThat(before).isEqualTo(LocalDate.of(2022, 11, 17));
        assertThat(days.withIt(CONTACT, before)).isEqualTo(LocalDate.of(2022, 11, leaves));
    }

    @Test
    void aMissedTestDayMakesItUnknown() {
        LocalDate before = LocalDate.of(2022, 11, 17);
        IsolationCourse missed =
                CourseBuilder.of(Category.CLOSE_CONTACT).negative("11-12 09:00").build();
        assertThat(days("TW20-close", 13).withIt(missed, before)).isNull();
    }

    @Test
    void whoAVersionIsNotForLeavesAsBefore() {
        LocalDate before = LocalDate.of(2022, 11, 17);
        assertThat(days("TW20-inbound", 13).withIt(CONTACT, before)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2022-11-17, 2022-11-15, EARLIER",
                "2022-11-17, 2022-11-17, UNCHANGED",
                "2022-11-17, 2022-11-18, LATER",
                "2022-11-17, -, LATER",
                "-, 2022-11-17, EARLIER",
                "-, -, UNCHANGED"
            })
    void anUnknownDayLiesBehindEveryKnownOne(LocalDate before, LocalDate after, Effect effect) {
        assertThat(Effect.of(before, after)).isEqualTo(effect);
    }
}
