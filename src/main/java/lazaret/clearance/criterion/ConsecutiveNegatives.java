package lazaret.clearance.criterion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lazaret.clearance.course.Ct;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Sample;
import lazaret.clearance.course.TestOutcome;

/**
 * Two qualifying samples in a row, far enough apart by <b>sampling time</b>: some two of them lie at least
 * {@code apart} apart and no non-qualifying or pending sample lies between them, after the first, or at the same time
 * as the first. Samples at 0, 12 and 24 hours pass; 23:59:59 apart does not.
 *
 * <p>Source: diagnosis and treatment protocol (诊疗方案), 7th to 9th edition; which label qualifies at which Ct is 9th
 * edition (2022-03-15): both genes ≥ 35, or negative; a Ct below 35 on either gene never qualifies, whatever the label.
 *
 * @param apart the least time between the two, 24 h in the protocols
 * @param ctAtLeast null: the label alone decides and only a negative one qualifies
 * @param lastNotOlderThan the greatest age of the latest sample, null: any
 */
public record ConsecutiveNegatives(Duration apart, Ct ctAtLeast, Duration lastNotOlderThan) implements Criterion {

    @Override
    public CriterionCode code() {
        return CriterionCode.CONSECUTIVE_NEGATIVES;
    }

    @Override
    public Finding judge(IsolationCourse course, IsolationClock clock, Instant at) {
        Optional<Sample> broken = last(course.samples(), s -> !s.isPending() && !qualifies(s));
        List<Sample> row = after(broken, course.samples());
        List<Sample> counting = after(last(row, Sample::isPending), row);
        if (!counting.isEmpty() && spanOf(counting).compareTo(apart) >= 0) {
            return judgeAge(counting, at);
        }
        Instant earliest = earliest(row, at);
        Optional<Sample> pending = last(row, Sample::isPending);
        if (pending.isPresent()) {
            return Finding.unmet(
                    code(),
                    earliest,
                    Evidence.of("negatives.pending", pending.get().sampledAt()));
        }
        if (counting.isEmpty()) {
            return Finding.unmet(code(), earliest, noneSince(broken));
        }
        return Finding.unmet(code(), earliest, tooClose(counting));
    }

    /** Whether this sample counts as one of the negatives in a row. */
    boolean qualifies(Sample sample) {
        if (ctAtLeast == null || sample.isPending()) {
            return sample.outcome() == TestOutcome.NEGATIVE;
        }
        return !sample.hasCtBelow(ctAtLeast) && (sample.outcome() == TestOutcome.NEGATIVE || sample.hasBothCt());
    }

    private Finding judgeAge(List<Sample> counting, Instant at) {
        Instant first = counting.get(0).sampledAt();
        Instant latest = counting.get(counting.size() - 1).sampledAt();
        if (lastNotOlderThan != null && latest.isBefore(at.minus(lastNotOlderThan))) {
            return Finding.unmet(code(), at, Evidence.of("negatives.old", latest, lastNotOlderThan.toHours()));
        }
        return Finding.met(code(), at, Evidence.of("negatives.met", first, latest, apart.toHours()));
    }

    /** Pending samples may turn out well; what is missing then is a sample now or {@code apart} after the first. */
    private Instant earliest(List<Sample> row, Instant at) {
        if (row.isEmpty()) {
            return at.plus(apart);
        }
        return spanOf(row).compareTo(apart) >= 0
                ? at
                : Criterion.later(at, row.get(0).sampledAt().plus(apart));
    }

    private static Evidence noneSince(Optional<Sample> broken) {
        return broken.map(s -> Evidence.of("negatives.broken", s.sampledAt()))
                .orElseGet(() -> Evidence.of("negatives.none"));
    }

    private Evidence tooClose(List<Sample> counting) {
        if (counting.size() == 1) {
            return Evidence.of("negatives.one", counting.get(0).sampledAt(), apart.toHours());
        }
        Duration span = spanOf(counting);
        return Evidence.of(
                "negatives.close",
                counting.get(0).sampledAt(),
                counting.get(counting.size() - 1).sampledAt(),
                span.toHours(),
                span.toMinutesPart(),
                apart.toHours());
    }

    private static Duration spanOf(List<Sample> sorted) {
        return Duration.between(
                sorted.get(0).sampledAt(), sorted.get(sorted.size() - 1).sampledAt());
    }

    private static Optional<Sample> last(List<Sample> sorted, java.util.function.Predicate<Sample> which) {
        return sorted.stream().filter(which).reduce((earlier, later) -> later);
    }

    /** Strictly after: a swab taken at the same moment with another answer casts doubt on both. */
    private static List<Sample> after(Optional<Sample> mark, List<Sample> sorted) {
        return mark.map(m -> sorted.stream()
                        .filter(s -> s.sampledAt().isAfter(m.sampledAt()))
                        .toList())
                .orElse(sorted);
    }
}
