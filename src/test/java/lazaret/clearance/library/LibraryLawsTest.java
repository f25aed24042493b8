package lazaret.clearance.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lazaret.clearance.Clearance;
import lazaret.clearance.PolicyVersion;
import lazaret.clearance.course.ClockStart;
import lazaret.clearance.course.CourseBuilder;
import lazaret.clearance.course.Ct;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Restart;
import lazaret.clearance.course.Sample;
import lazaret.clearance.course.TestOutcome;
import lazaret.clearance.criterion.Criterion;
import lazaret.clearance.policy.LocalVersions;
import lazaret.clearance.policy.ShippedPolicies;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of every version of the library, for people of a seed. */
class LibraryLawsTest {
    private static final Instant NOW = CourseBuilder.at("11-24 15:00");
    private static final int PEOPLE = 200;
    private static final List<Dossier> DOSSIERS = new SeededDossiers(7).people(PEOPLE);

    @Provide
    Arbitrary<PolicyVersion> versions() {
        return Arbitraries.of(Stream.concat(
                        ShippedPolicies.all().stream().map(ShippedPolicies.Shipped::version),
                        Stream.of(LocalVersions.contacts(3), LocalVersions.patients(48)))
                .toList());
    }

    @Provide
    Arbitrary<IsolationCourse> courses() {
        return Arbitraries.integers()
                .between(0, PEOPLE - 1)
                .map(i -> DossierCourse.of(DOSSIERS.get(i), "2022-11-24 15:00"));
    }

    @Provide
    Arbitrary<Sample> unqualified() {
        return Arbitraries.integers().between(0, 14 * 24).map(hours -> {
            Instant at = NOW.minus(Duration.ofHours(hours));
            return switch (hours % 3) {
                case 0 -> Sample.pending(at);
                case 1 -> new Sample(at, TestOutcome.POSITIVE, Ct.of("25"), Ct.of("26"), at.plusSeconds(60));
                default -> new Sample(at, TestOutcome.INCONCLUSIVE, null, null, at.plusSeconds(60));
            };
        });
    }

    @Property
    void theOrderInWhichResultsArriveChangesNothing(
            @ForAll("courses") IsolationCourse course,
            @ForAll("versions") PolicyVersion version,
            @ForAll Random random) {
        List<Sample> shuffled = new ArrayList<>(course.samples());
        Collections.shuffle(shuffled, random);
        Clearance one = Clearance.assess(course, version, NOW);
        Clearance other = Clearance.assess(with(course, shuffled, course.restarts()), version, NOW);
        assertThat(other.clear()).isEqualTo(one.clear());
        assertThat(other.earliest()).isEqualTo(one.earliest());
    }

    @Property
    void aSampleThatDoesNotQualifyNeverMakesClear(
            @ForAll("courses") IsolationCourse course,
            @ForAll("versions") PolicyVersion version,
            @ForAll("unqualified") Sample extra) {
        // where the days count from the first positive test, an earlier one than all others begins them earlier
        boolean started = course.samples().stream()
                .anyMatch(s ->
                        s.outcome() == TestOutcome.POSITIVE && s.sampledAt().isBefore(extra.sampledAt()));
        List<Sample> more = new ArrayList<>(course.samples());
        more.add(extra);
        if (!Clearance.assess(course, version, NOW).clear()
                && (started || !version.id().equals("WHO-2020-05-asymptomatic"))) {
            assertThat(Clearance.assess(with(course, more, course.restarts()), version, NOW)
                            .clear())
                    .isFalse();
        }
    }

    @Property
    void oneMoreCriterionNeverClearsMore(
            @ForAll("courses") IsolationCourse course,
            @ForAll("versions") PolicyVersion version,
            @ForAll("versions") PolicyVersion other) {
        Clearance plain = Clearance.assess(course, version, NOW);
        for (Criterion criterion : other.criteria()) {
            Clearance strict = Clearance.assess(course, stricter(version, criterion), NOW);
            assertThat(!strict.clear() || plain.clear()).isTrue();
            assertThat(strict.unmet()).containsAll(plain.unmet());
            assertThat(plain.earliest().isPresent() || strict.earliest().isEmpty())
                    .isTrue();
            strict.earliest().ifPresent(day -> assertThat(day)
                    .isAfterOrEqualTo(plain.earliest().orElseThrow()));
        }
    }

    private static PolicyVersion stricter(PolicyVersion version, Criterion more) {
        List<Criterion> criteria = new ArrayList<>(version.criteria());
        criteria.add(0, more);
        return new PolicyVersion(
                version.id(),
                version.kind(),
                version.validFrom(),
                version.validUntil(),
                version.who(),
                version.where(),
                version.days(),
                version.homeDays(),
                version.countFrom(),
                version.restart(),
                criteria,
                version.followUp(),
                version.source(),
                version.sourceInEnglish(),
                version.unverified());
    }

    @Property
    void theClockNeverRunsBackwards(@ForAll("courses") IsolationCourse course, @ForAll Random random) {
        Instant early = NOW.minus(Duration.ofHours(random.nextInt(300)));
        Instant late = early.plus(Duration.ofMinutes(random.nextInt(10_000)));
        IsolationClock before = IsolationClock.of(course.asKnownAt(early), ClockStart.LAST_EXPOSURE, 7, early);
        IsolationClock after = IsolationClock.of(course.asKnownAt(late), ClockStart.LAST_EXPOSURE, 7, late);
        if (before.isRunning()) {
            assertThat(after.start()).isAfterOrEqualTo(before.start());
            assertThat(after.day() >= before.day() || after.start().isAfter(before.start()))
                    .isTrue();
        }
        List<Restart> more = new ArrayList<>(course.restarts());
        more.add(new Restart(early, ClockStart.POSITIVE_ON_FLOOR));
        IsolationCourse restarted = with(course, course.samples(), more).asKnownAt(late);
        Instant again =
                IsolationClock.of(restarted, ClockStart.LAST_EXPOSURE, 7, late).start();
        assertThat(again).isAfterOrEqualTo(after.isRunning() ? after.start() : early);
    }

    private static IsolationCourse with(IsolationCourse course, List<Sample> samples, List<Restart> restarts) {
        return new IsolationCourse(
                course.zone(),
                course.category(),
                course.clinicalType(),
                course.highRisk(),
                course.lastExposureAt(),
                course.foundAt(),
                course.arrivedAt(),
                samples,
                course.readings(),
                restarts,
                course.linkedContact(),
                course.answers());
    }
}
