package lazaret.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import lazaret.clearance.course.CourseBuilder;
import lazaret.clearance.course.Ct;
import lazaret.clearance.course.Imaging;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Reading;
import lazaret.clearance.course.Sample;
import lazaret.clearance.course.TestOutcome;
import lazaret.clearance.criterion.ConsecutiveNegatives;
import lazaret.clearance.criterion.Criterion;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.clearance.criterion.Finding;
import lazaret.clearance.policy.ShippedPolicies;
import lazaret.person.Category;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for every course, whatever the numbers of the policy. */
class ClearanceLawsTest {
    private static final Instant NOW = CourseBuilder.at("11-24 08:00");
    private static final int HOURS = 9 * 24;
    private static final AdoptedPolicies ADOPTED = ShippedPolicies.adopted();

    @Provide
    Arbitrary<IsolationCourse> courses() {
        Arbitrary<Category> category =
                Arbitraries.of(Category.ASYMPTOMATIC, Category.CLOSE_CONTACT, Category.INBOUND, Category.RISK_AREA);
        Arbitrary<List<Reading>> readings = Arbitraries.of("36.5", "36.6", "36.7", "36.8", "37.0", "37.2", "37.3")
                .list()
                .ofSize(HOURS / 12)
                .map(ClearanceLawsTest::everyTwelveHours);
        return Combinators.combine(category, samples().list().ofMaxSize(12), readings)
                .as((c, s, r) -> new IsolationCourse(
                        CourseBuilder.ZONE,
                        c,
                        null,
                        false,
                        NOW.minus(Duration.ofDays(8)),
                        NOW.minus(Duration.ofDays(3)),
                        NOW.minus(Duration.ofDays(3)),
                        s,
                        r,
                        List.of(),
                        null,
                        List.of()));
    }

    @Provide
    Arbitrary<Sample> samples() {
        Arbitrary<TestOutcome> outcome = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(8, TestOutcome.NEGATIVE),
                net.jqwik.api.Tuple.of(1, TestOutcome.POSITIVE),
                net.jqwik.api.Tuple.of(1, TestOutcome.INCONCLUSIVE));
        Arbitrary<String> ct = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(8, ""), net.jqwik.api.Tuple.of(2, "36.0"), net.jqwik.api.Tuple.of(1, "34.9"));
        return Combinators.combine(Arbitraries.integers().between(0, HOURS), outcome, ct, ct)
                .as((hour, o, n, orf) -> sample(NOW.minus(Duration.ofHours(hour)), o, n, orf));
    }

    private static Sample sample(Instant at, TestOutcome outcome, String ctN, String ctOrf) {
        return new Sample(
                at,
                outcome,
                ctN.isEmpty() ? null : Ct.of(ctN),
                ctOrf.isEmpty() ? null : Ct.of(ctOrf),
                at.plus(Duration.ofHours(6)));
    }

    private static List<Reading> everyTwelveHours(List<String> temperatures) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < temperatures.size(); i++) {
            Instant at = NOW.minus(Duration.ofHours(12L * i));
            readings.add(new Reading(at, new BigDecimal(temperatures.get(i)), 97, 16, "", Imaging.IMPROVED));
        }
        return readings;
    }

    private static Clearance assess(IsolationCourse course) {
        return Clearance.assess(course, ADOPTED, NOW);
    }

    private static IsolationCourse withSamples(IsolationCourse course, List<Sample> samples) {
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
                course.restarts(),
                course.linkedContact(),
                course.answers());
    }

    @Property
    void theOrderOfResultsChangesNothing(@ForAll("courses") IsolationCourse course, @ForAll Random random) {
        List<Sample> shuffled = new ArrayList<>(course.samples());
        Collections.shuffle(shuffled, random);
        Clearance other = assess(withSamples(course, shuffled));
        assertThat(other.clear()).isEqualTo(assess(course).clear());
        assertThat(other.unmet()).extracting(Finding::code).isEqualTo(codes(assess(course)));
        assertThat(other.earliest()).isEqualTo(assess(course).earliest());
    }

    @Property
    void oneMoreSampleThatDoesNotQualifyNeverMakesClear(
            @ForAll("courses") IsolationCourse course, @ForAll("samples") Sample extra) {
        boolean bad = extra.hasCtBelow(Ct.of("35")) || (extra.outcome() != TestOutcome.NEGATIVE && !extra.hasBothCt());
        Sample unqualified = bad ? extra : Sample.pending(extra.sampledAt());
        List<Sample> more = new ArrayList<>(course.samples());
        more.add(unqualified);
        if (!assess(course).clear()) {
            assertThat(assess(withSamples(course, more)).clear()).isFalse();
        }
    }

    @Property
    void oneMoreCriterionNeverClearsMore(@ForAll("courses") IsolationCourse course) {
        Clearance verdict = assess(course);
        PolicyVersion policy = verdict.policy();
        List<Criterion> more = new ArrayList<>(policy.criteria());
        more.add(new ConsecutiveNegatives(Duration.ofHours(48), Ct.of("35"), null));
        PolicyVersion stricter = new PolicyVersion(
                policy.id(),
                policy.kind(),
                policy.validFrom(),
                policy.validUntil(),
                policy.who(),
                policy.where(),
                policy.days(),
                policy.homeDays(),
                policy.countFrom(),
                policy.restart(),
                more,
                policy.followUp(),
                policy.source(),
                policy.sourceInEnglish(),
                policy.unverified());
        Clearance strict = Clearance.assess(course, stricter, NOW);
        assertThat(!strict.clear() || verdict.clear()).isTrue();
        assertThat(strict.unmet()).extracting(Finding::code).containsAll(codes(verdict));
    }

    @Property
    void theEarliestTimeOfWhatIsMissingNeverLiesInThePast(@ForAll("courses") IsolationCourse course) {
        for (Finding finding : assess(course).unmet()) {
            assertThat(finding.earliest() == null || !finding.earliest().isBefore(NOW))
                    .isTrue();
        }
    }

    private static List<CriterionCode> codes(Clearance verdict) {
        return verdict.unmet().stream().map(Finding::code).toList();
    }
}
