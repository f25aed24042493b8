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

/**
 * The latest sample qualifies, and is not too old. Source: India (2020-05-08), severe cases: one negative; a greatest age
 * is of local versions, none of the protocols sets one.
 *
 * @param ctAtLeast null: the label alone decides and only a negative one qualifies
 * @param notOlderThan the greatest age when somebody leaves, null: any
 */
public record LastSampleNegative(Ct ctAtLeast, Duration notOlderThan) implements Criterion {

    @Override
    public CriterionCode code() {
        return CriterionCode.LAST_SAMPLE_NEGATIVE;
    }

    @Override
    public Evidence asks() {
        return notOlderThan == null
                ? Criterion.asking(ctAtLeast, "lastSample")
                : Criterion.asking(ctAtLeast, "lastSample.age", notOlderThan.toHours());
    }

    @Override
    public Finding judge(IsolationCourse course, IsolationClock clock, Instant at) {
        Optional<Instant> latest =
                course.samples().stream().map(Sample::sampledAt).reduce((earlier, later) -> later);
        if (latest.isEmpty()) {
            return Finding.unmet(code(), at, Evidence.of("negatives.none"));
        }
        List<Sample> last = course.samples().stream()
                .filter(s -> s.sampledAt().equals(latest.get()))
                .toList();
        if (last.stream().anyMatch(s -> !s.isPending() && !s.qualifies(ctAtLeast))) {
            return Finding.unmet(code(), at, Evidence.of("negatives.broken", latest.get()));
        }
        if (last.stream().anyMatch(Sample::isPending)) {
            return Finding.unmet(code(), at, Evidence.of("negatives.pending", latest.get()));
        }
        boolean old = notOlderThan != null && latest.get().isBefore(at.minus(notOlderThan));
        return old
                ? Finding.unmet(code(), at, Evidence.of("negatives.old", latest.get(), notOlderThan.toHours()))
                : Finding.met(code(), at, Evidence.of("negatives.last", latest.get()));
    }
}
