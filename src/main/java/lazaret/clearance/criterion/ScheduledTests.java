package lazaret.clearance.criterion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lazaret.clearance.course.Ct;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Sample;
import lazaret.clearance.course.TestOutcome;

/**
 * Every test day that is owed has a negative result of a sample taken on that local day; nothing positive was found
 * since counting first began or the person was found, whichever is earlier; and no inconclusive or pending sample was
 * taken after, or together with, the latest negative one.
 *
 * <p>Owed are the test days up to the last day of central isolation, and later ones only once they have come; days before
 * the person was found are not owed. After a restart the days count from the restart.
 *
 * <p>Source: prevention and control protocol, 8th and 9th edition, the twenty measures; every scheduled sample needs a
 * result, and a pending sample holds the person back.
 *
 * @param testDays numbers of days, ascending
 * @param centralDays how many days are spent in central isolation; the rest of the schedule is tested at home
 * @param negativeFromCt a Ct below this on either gene is a positive, whatever the label; null: labels alone
 */
public record ScheduledTests(List<Integer> testDays, int centralDays, Ct negativeFromCt) implements Criterion {

    public ScheduledTests {
        testDays = testDays.stream().sorted().toList();
    }

    @Override
    public CriterionCode code() {
        return CriterionCode.SCHEDULED_TESTS;
    }

    @Override
    public Evidence asks() {
        return Criterion.asking(negativeFromCt, "tests", testDays);
    }

    @Override
    public Finding judge(IsolationCourse course, IsolationClock clock, Instant at) {
        if (!clock.isRunning()) {
            return Finding.unmetUntilUnknown(code(), Evidence.of("clock.stopped", clock.cause()));
        }
        Optional<Sample> positive = positiveSinceTheBeginning(course, clock);
        if (positive.isPresent()) {
            return Finding.unmetUntilUnknown(
                    code(), Evidence.of("tests.positive", positive.get().sampledAt()));
        }
        LocalDate start = course.dayOf(clock.start());
        List<Integer> owed = owed(course, clock, start);
        Map<Integer, List<Sample>> taken = course.samples().stream()
                .collect(Collectors.groupingBy(s -> numbered(start, course.dayOf(s.sampledAt()))));
        List<Integer> missing = owed.stream()
                .filter(d -> taken.getOrDefault(d, List.of()).stream().noneMatch(s -> s.isNegative(negativeFromCt)))
                .toList();
        if (!missing.isEmpty()) {
            return judgeMissing(missing, taken, course, clock, at);
        }
        return unansweredAfterLatestNegative(course)
                .map(s -> Finding.unmet(code(), at, Evidence.of("tests.unanswered", s.sampledAt())))
                .orElseGet(() -> Finding.met(
                        code(), at, owed.isEmpty() ? Evidence.of("tests.noneOwed") : Evidence.of("tests.met", owed)));
    }

    /** The test days that are owed, as numbers of days; those before somebody was found are not. */
    private List<Integer> owed(IsolationCourse course, IsolationClock clock, LocalDate start) {
        int found = numbered(start, course.dayOf(course.foundAt()));
        return testDays.stream()
                .filter(d -> d <= centralDays || d <= clock.day())
                .filter(d -> d >= found)
                .toList();
    }

    private Finding judgeMissing(
            List<Integer> missing,
            Map<Integer, List<Sample>> taken,
            IsolationCourse course,
            IsolationClock clock,
            Instant at) {
        List<Integer> missed = missing.stream()
                .filter(d -> d < clock.day())
                .filter(d -> taken.getOrDefault(d, List.of()).stream().noneMatch(Sample::isPending))
                .toList();
        if (!missed.isEmpty()) {
            return Finding.unmetUntilUnknown(code(), Evidence.of("tests.missed", missed));
        }
        Instant lastDay = course.startOf(clock.dayNumbered(missing.get(missing.size() - 1), course));
        return Finding.unmet(code(), Criterion.later(at, lastDay), Evidence.of("tests.missing", missing));
    }

    private static int numbered(LocalDate start, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(start, day);
    }

    private Optional<Sample> positiveSinceTheBeginning(IsolationCourse course, IsolationClock clock) {
        Instant begin = clock.begin() == null ? clock.start() : clock.begin();
        Instant since = begin.isBefore(course.foundAt()) ? begin : course.foundAt();
        return course.samples().stream()
                .filter(s -> !s.sampledAt().isBefore(since) && s.isPositive(negativeFromCt))
                .reduce((earlier, later) -> later);
    }

    private Optional<Sample> unansweredAfterLatestNegative(IsolationCourse course) {
        Optional<Instant> negative = course.samples().stream()
                .filter(s -> s.isNegative(negativeFromCt))
                .map(Sample::sampledAt)
                .reduce((earlier, later) -> later);
        return course.samples().stream()
                .filter(s -> s.isPending() || s.outcome() == TestOutcome.INCONCLUSIVE)
                .filter(s -> negative.isEmpty() || !s.sampledAt().isBefore(negative.get()))
                .findFirst();
    }
}
