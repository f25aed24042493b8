package lazaret.clearance.criterion;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lazaret.clearance.course.Answered;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.clearance.course.ClinicalQuestion;
import lazaret.clearance.course.Ct;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Sample;

/**
 * Two qualifying samples in a row, far enough apart by <b>sampling time</b>: some two of them lie at least
 * {@code apart} apart and no non-qualifying or pending sample lies between them, after the first, or at the same time
 * as the first. Samples at 0, 12 and 24 hours pass; 23:59:59 apart does not.
 *
 * <p>Source: diagnosis and treatment protocol (诊疗方案), 7th to 9th edition; which label qualifies at which Ct is 9th
 * edition (2022-03-15): both genes ≥ 35, or negative; a Ct below 35 on either gene never qualifies, whatever the label.
 * 8th edition (2020-08-19): who stays positive for more than 4 weeks has the infectivity assessed.
 *
 * @param apart the least time between the two, 24 h in the protocols
 * @param ctAtLeast null: the label alone decides and only a negative one qualifies
 * @param assessedAfterDays so many days after arrival an assessment that the person infects nobody stands for the
 *     negatives, as long as no later sample speaks against it; null: nothing stands for them
 */
public record ConsecutiveNegatives(Duration apart, Ct ctAtLeast, Integer assessedAfterDays) implements Criterion {

    @Override
    public CriterionCode code() {
        return CriterionCode.CONSECUTIVE_NEGATIVES;
    }

    @Override
    public Evidence asks() {
        return assessedAfterDays == null
                ? Criterion.asking(ctAtLeast, "negatives", apart.toHours())
                : Criterion.asking(ctAtLeast, "negatives.assessed", apart.toHours(), assessedAfterDays);
    }

    @Override
    public Finding judge(IsolationCourse course, IsolationClock clock, Instant at) {
        Finding negatives = judgeNegatives(course, at);
        return negatives.met() || assessedAfterDays == null
                ? negatives
                : assessment(course)
                        .map(a -> Finding.met(code(), at, Evidence.of("negatives.assessed", a.at())))
                        .orElse(negatives);
    }

    private Finding judgeNegatives(IsolationCourse course, Instant at) {
        Optional<Sample> broken = last(course.samples(), s -> !s.isPending() && !qualifies(s));
        List<Sample> row = after(broken, course.samples());
        List<Sample> counting = after(last(row, Sample::isPending), row);
        if (!counting.isEmpty() && spanOf(counting).compareTo(apart) >= 0) {
            return Finding.met(
                    code(),
                    at,
                    Evidence.of(
                            "negatives.met",
                            counting.get(0).sampledAt(),
                            counting.get(counting.size() - 1).sampledAt(),
                            apart.toHours()));
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
    public boolean qualifies(Sample sample) {
        return sample.qualifies(ctAtLeast);
    }

    private Optional<Answered> assessment(IsolationCourse course) {
        if (course.arrivedAt() == null) {
            return Optional.empty();
        }
        LocalDate since = course.dayOf(course.arrivedAt()).plusDays(assessedAfterDays);
        List<Answered> latest = course.latestTo(ClinicalQuestion.INFECTIVITY);
        return latest.stream()
                .findFirst()
                .filter(a -> latest.stream().allMatch(l -> l.answer() == ClinicalAnswer.NOT_INFECTIOUS))
                .filter(a -> !course.dayOf(a.at()).isBefore(since))
                .filter(a ->
                        course.samples().stream().noneMatch(s -> s.sampledAt().isAfter(a.at()) && !qualifies(s)));
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
