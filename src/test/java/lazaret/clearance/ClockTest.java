package lazaret.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lazaret.clearance.course.ClockStart;
import lazaret.clearance.course.CourseBuilder;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Restart;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.clearance.policy.ShippedPolicies;
import lazaret.person.Category;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Day n of m: at midnight, on a leap day, in the zone of the facility, after restarts; and it never runs backwards. */
class ClockTest {
    private static final ZoneId SHANGHAI = CourseBuilder.ZONE;
    private static final Instant BEGIN = Instant.parse("2022-11-01T00:00:00Z");
    private static final PolicyVersion CLOSE = version("PC9-close");

    private static PolicyVersion version(String id) {
        return ShippedPolicies.all().stream()
                .map(ShippedPolicies.Shipped::version)
                .filter(v -> v.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static IsolationCourse exposed(ZoneId zone, Instant exposure, Restart... restarts) {
        return new IsolationCourse(
                zone,
                Category.CLOSE_CONTACT,
                null,
                false,
                exposure,
                exposure,
                exposure,
                List.of(),
                List.of(),
                List.of(restarts),
                null,
                List.of());
    }

    private static IsolationClock clock(IsolationCourse course, Instant at) {
        return Clearance.assess(course, CLOSE, at).clock();
    }

    private static Instant at(ZoneId zone, String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    @Example
    void theDayChangesAtMidnightOfTheFacility() {
        IsolationCourse course = exposed(SHANGHAI, at(SHANGHAI, "2022-11-10T23:59:59"));
        assertThat(clock(course, at(SHANGHAI, "2022-11-10T23:59:59")).day()).isZero();
        assertThat(clock(course, at(SHANGHAI, "2022-11-11T00:00:00")).day()).isEqualTo(1);
        assertThat(clock(course, at(SHANGHAI, "2022-11-16T23:59:59")).day()).isEqualTo(6);
        assertThat(clock(course, at(SHANGHAI, "2022-11-17T00:00:00")).day()).isEqualTo(7);
    }

    @Example
    void theSameMomentIsAnotherDayElsewhere() {
        Instant exposure = Instant.parse("2022-11-10T15:30:00Z"); // 23:30 in Shanghai, 21:30 in Urumqi
        Instant now = Instant.parse("2022-11-10T17:00:00Z"); // 01:00 of the 11th in Shanghai, 23:00 of the 10th there
        assertThat(clock(exposed(SHANGHAI, exposure), now).day()).isEqualTo(1);
        assertThat(clock(exposed(ZoneId.of("Asia/Urumqi"), exposure), now).day())
                .isZero();
    }

    @Example
    void aLeapDayIsADay() {
        IsolationCourse leap = exposed(SHANGHAI, at(SHANGHAI, "2024-02-26T12:00:00"));
        assertThat(clock(leap, at(SHANGHAI, "2024-03-01T00:00:00")).day()).isEqualTo(4);
        IsolationCourse plain = exposed(SHANGHAI, at(SHANGHAI, "2023-02-26T12:00:00"));
        assertThat(clock(plain, at(SHANGHAI, "2023-03-01T00:00:00")).day()).isEqualTo(3);
    }

    @Example
    void daysAreCountedWhereTheClocksAreChanged() {
        ZoneId berlin = ZoneId.of("Europe/Berlin"); // 2022-10-30 has 25 hours, 2022-03-27 has 23
        IsolationCourse autumn = exposed(berlin, at(berlin, "2022-10-29T23:30:00"));
        assertThat(clock(autumn, at(berlin, "2022-10-30T23:45:00")).day()).isEqualTo(1);
        assertThat(clock(autumn, at(berlin, "2022-11-05T00:00:00")).day()).isEqualTo(7);
        IsolationCourse spring = exposed(berlin, at(berlin, "2022-03-26T23:30:00"));
        assertThat(clock(spring, at(berlin, "2022-03-28T00:00:00")).day()).isEqualTo(2);
    }

    @Example
    void aRestartNamesItsCause() {
        Restart room = new Restart(at(SHANGHAI, "2022-11-13T22:00:00"), ClockStart.POSITIVE_IN_ROOM, "R00012");
        IsolationClock clock = clock(
                exposed(SHANGHAI, at(SHANGHAI, "2022-11-10T09:00:00"), room), at(SHANGHAI, "2022-11-15T09:00:00"));
        assertThat(clock.day()).isEqualTo(2);
        assertThat(clock.named()).isEqualTo("R00012");
        assertThat(clock.in(Locale.ENGLISH)).contains("R00012", "a positive in the same room", "2022-11-13 22:00");
    }

    @Example
    void aPositiveOnTheFloorCountsWhereTheVersionSaysSoAlone() {
        Restart floor = new Restart(at(SHANGHAI, "2022-11-13T22:00:00"), ClockStart.POSITIVE_ON_FLOOR, "R00012");
        IsolationCourse course = exposed(SHANGHAI, at(SHANGHAI, "2022-11-10T09:00:00"), floor);
        Instant now = at(SHANGHAI, "2022-11-15T09:00:00");
        assertThat(clock(course, now).day()).isEqualTo(5);
        assertThat(Clearance.assess(course, onFloors(CLOSE), now).clock().day()).isEqualTo(2);
    }

    @Example
    void whoIsFoundLateServesTheMissingDaysAlone() {
        IsolationCourse course = exposed(SHANGHAI, at(SHANGHAI, "2022-11-10T09:00:00"));
        assertThat(clock(course, at(SHANGHAI, "2022-11-15T09:00:00")).daysToServe())
                .isEqualTo(2);
        assertThat(clock(course, at(SHANGHAI, "2022-11-25T09:00:00")).daysToServe())
                .isZero();
        assertThat(clock(course, at(SHANGHAI, "2022-11-10T12:00:00")).daysToServe())
                .isEqualTo(7);
    }

    private static PolicyVersion onFloors(PolicyVersion v) {
        return new PolicyVersion(
                v.id(),
                v.kind(),
                v.validFrom(),
                v.validUntil(),
                v.who(),
                v.where(),
                v.days(),
                v.homeDays(),
                v.countFrom(),
                RestartScope.FLOOR,
                v.criteria(),
                v.followUp(),
                v.source(),
                v.sourceInEnglish(),
                v.unverified());
    }

    @Provide
    Arbitrary<IsolationCourse> courses() {
        Arbitrary<Integer> hour = Arbitraries.integers().between(0, 24 * 20);
        Arbitrary<Restart> restart = Combinators.combine(
                        hour,
                        Arbitraries.of(
                                ClockStart.POSITIVE_IN_ROOM,
                                ClockStart.POSITIVE_ON_FLOOR,
                                ClockStart.CARED_FOR_A_CASE,
                                ClockStart.POSITIVE_IN_CARRIAGE))
                .as((h, cause) -> new Restart(BEGIN.plus(Duration.ofHours(h)), cause, "R1"));
        Arbitrary<ZoneId> zone =
                Arbitraries.of("Asia/Shanghai", "Asia/Urumqi", "Europe/Berlin").map(ZoneId::of);
        return Combinators.combine(hour, restart.list().ofMaxSize(5), zone)
                .as((h, r, z) -> exposed(z, BEGIN.plus(Duration.ofHours(h)), r.toArray(Restart[]::new)));
    }

    /** As time goes by: the start never moves back, and with the same start the day never gets smaller. */
    @Property
    void theClockNeverRunsBackwards(
            @ForAll("courses") IsolationCourse course,
            @ForAll @net.jqwik.api.constraints.IntRange(max = 24 * 60 * 30) int minute,
            @ForAll @net.jqwik.api.constraints.IntRange(max = 24 * 60 * 10) int later) {
        Instant one = BEGIN.plus(Duration.ofMinutes(minute));
        Instant other = one.plus(Duration.ofMinutes(later));
        for (PolicyVersion version : List.of(CLOSE, onFloors(CLOSE))) {
            IsolationClock before = Clearance.assess(course, version, one).clock();
            IsolationClock after = Clearance.assess(course, version, other).clock();
            assertThat(after.start()).isAfterOrEqualTo(before.start());
            LocalDate out = before.dayNumbered(version.days(), course);
            assertThat(after.dayNumbered(version.days(), course)).isAfterOrEqualTo(out);
            if (after.start().equals(before.start())) {
                assertThat(after.day()).isGreaterThanOrEqualTo(before.day());
            }
        }
    }

    /** One more positive nearby never lets anybody out earlier. */
    @Property
    void oneMoreRestartNeverShortens(
            @ForAll("courses") IsolationCourse course,
            @ForAll @net.jqwik.api.constraints.IntRange(max = 24 * 25) int hour) {
        Instant now = BEGIN.plus(Duration.ofDays(30));
        List<Restart> more = new ArrayList<>(course.restarts());
        more.add(new Restart(BEGIN.plus(Duration.ofHours(hour)), ClockStart.POSITIVE_IN_ROOM, "R2"));
        IsolationCourse worse = course.during(course.zone(), course.arrivedAt(), more);
        assertThat(earliest(worse, now)).isAfterOrEqualTo(earliest(course, now));
    }

    private static LocalDate earliest(IsolationCourse course, Instant now) {
        Clearance verdict = Clearance.assess(course, CLOSE, now);
        assertThat(verdict.criteria()).anyMatch(f -> f.code() == CriterionCode.MINIMUM_DAYS);
        return verdict.clock().dayNumbered(CLOSE.days(), course);
    }
}
