package lazaret.clearance;

import static lazaret.clearance.criterion.CriterionCode.CONSECUTIVE_NEGATIVES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lazaret.clearance.course.Ct;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Sample;
import lazaret.clearance.course.TestOutcome;
import lazaret.clearance.criterion.ConsecutiveNegatives;

/**
 * The days of somebody's isolation with the tests they ask for, and whether another sample would let a patient go.
 * What is to be done at a bedside follows from the verdict and decides nothing itself.
 *
 * @param days of the clock, empty without one
 * @param retest a patient lacks nothing but samples, and one taken now would count
 * @param lastSampled the day of the latest sample, null when none was taken
 */
public record TestPlan(List<TestDay> days, boolean retest, LocalDate lastSampled) {
    /** Beyond these a clock is no strip of days any more. */
    private static final int MOST_DAYS = 40;

    public TestPlan {
        days = List.copyOf(days);
    }

    /** The plan as the verdict's moment sees it. */
    public static TestPlan of(IsolationCourse course, Clearance verdict) {
        IsolationCourse known = course.asKnownAt(verdict.at());
        IsolationClock clock = verdict.clock();
        List<TestDay> days = clock == null || !clock.isRunning() ? List.of() : days(known, verdict.policy(), clock);
        LocalDate lastSampled = lastSample(known).map(known::dayOf).orElse(null);
        return new TestPlan(days, retests(known, verdict), lastSampled);
    }

    /** The days that ask for a sample. */
    public List<TestDay> testDays() {
        return days.stream().filter(TestDay::test).toList();
    }

    public boolean isDueToday() {
        return days.stream().anyMatch(TestDay::isDue);
    }

    /** Test days that passed without a sample, as numbers. */
    public List<Integer> missed() {
        return days.stream().filter(TestDay::isMissed).map(TestDay::number).toList();
    }

    /** Those of them after which no sample was taken at all: there is still something to make up for. */
    public List<Integer> overdue() {
        return days.stream()
                .filter(TestDay::isMissed)
                .filter(d -> lastSampled == null || d.date().isAfter(lastSampled))
                .map(TestDay::number)
                .toList();
    }

    /** Whether the sample of one of these days is taken, due, or was forgotten. */
    public TestState state(TestDay day) {
        if (day.found() != TestDay.Found.NO_SAMPLE) {
            return TestState.DONE;
        }
        if (!day.owed()) {
            return TestState.NOT_OWED;
        }
        if (day.isMissed()) {
            return overdue().contains(day.number()) ? TestState.OVERDUE : TestState.MISSED;
        }
        return day.isDue() ? TestState.DUE : TestState.TO_COME;
    }

    /** The next test day that has not come yet. */
    public Optional<TestDay> next() {
        return days.stream()
                .filter(d -> d.owed() && d.now() == TestDay.When.TO_COME)
                .findFirst();
    }

    private static List<TestDay> days(IsolationCourse course, PolicyVersion policy, IsolationClock clock) {
        int last = (int) Math.min(MOST_DAYS, Math.max(clock.of(), clock.day()));
        List<Integer> tests = policy.testDays();
        LocalDate found = course.dayOf(course.foundAt());
        return IntStream.rangeClosed(1, last)
                .mapToObj(n -> {
                    LocalDate date = clock.dayNumbered(n, course);
                    boolean test = tests.contains(n);
                    return new TestDay(
                            n, date, test, test && !date.isBefore(found), found(course, date), when(n, clock.day()));
                })
                .toList();
    }

    private static TestDay.When when(int number, long today) {
        return number < today ? TestDay.When.PAST : number == today ? TestDay.When.TODAY : TestDay.When.TO_COME;
    }

    private static TestDay.Found found(IsolationCourse course, LocalDate date) {
        return course.samples().stream()
                .filter(s -> course.dayOf(s.sampledAt()).equals(date))
                .map(TestPlan::found)
                .max(Enum::compareTo)
                .orElse(TestDay.Found.NO_SAMPLE);
    }

    private static TestDay.Found found(Sample sample) {
        if (sample.isPending()) {
            return TestDay.Found.PENDING;
        }
        if (sample.isPositive(Ct.INFECTIOUS_BELOW)) {
            return TestDay.Found.POSITIVE;
        }
        return sample.outcome() == TestOutcome.NEGATIVE ? TestDay.Found.NEGATIVE : TestDay.Found.INCONCLUSIVE;
    }

    private static boolean retests(IsolationCourse course, Clearance verdict) {
        boolean samplesAlone =
                verdict.unmet().size() == 1 && verdict.unmet().get(0).code() == CONSECUTIVE_NEGATIVES;
        return samplesAlone && course.samples().stream().noneMatch(s -> s.isPending() || countsStill(s, verdict));
    }

    // A sample within the asked distance of the last one brings nothing nearer.
    private static boolean countsStill(Sample sample, Clearance verdict) {
        return verdict.policy().criteria().stream()
                .filter(ConsecutiveNegatives.class::isInstance)
                .map(ConsecutiveNegatives.class::cast)
                .anyMatch(c -> sample.sampledAt().plus(c.apart()).isAfter(verdict.at()));
    }

    /** The moment of the latest sample, empty when none was taken. */
    public static Optional<Instant> lastSample(IsolationCourse course) {
        return course.samples().stream().map(Sample::sampledAt).reduce((earlier, later) -> later);
    }
}
