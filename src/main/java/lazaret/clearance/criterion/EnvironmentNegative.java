package lazaret.clearance.criterion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lazaret.clearance.course.Answered;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.clearance.course.ClinicalQuestion;
import lazaret.clearance.course.ClockStart;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;

/**
 * The latest samples of the person's things and of the surfaces of the room are negative; of two answers of one moment the
 * positive one counts. Those taken before the person arrived speak of somebody else's room. No version that comes with the
 * product asks for it: local rules do.
 *
 * @param notOlderThan the greatest age of the sampling when somebody leaves, exactly this included; null: any
 */
public record EnvironmentNegative(Duration notOlderThan) implements Criterion {

    @Override
    public CriterionCode code() {
        return CriterionCode.ENVIRONMENT_NEGATIVE;
    }

    @Override
    public Evidence asks() {
        return notOlderThan == null
                ? Criterion.asking("environment")
                : Criterion.asking("environment.age", notOlderThan.toHours());
    }

    @Override
    public Finding judge(IsolationCourse course, IsolationClock clock, Instant at) {
        if (course.arrivedAt() == null) {
            return Finding.unmetUntilUnknown(code(), Evidence.of("clock.stopped", ClockStart.ARRIVAL));
        }
        List<Answered> latest = course.latestTo(ClinicalQuestion.ENVIRONMENT).stream()
                .filter(a -> !a.at().isBefore(course.arrivedAt()))
                .toList();
        if (latest.isEmpty()) {
            return Finding.unmet(code(), at, Evidence.of("environment.none", course.arrivedAt()));
        }
        Instant sampled = latest.get(0).at();
        if (latest.stream().anyMatch(a -> a.answer() != ClinicalAnswer.ENVIRONMENT_NEGATIVE)) {
            return Finding.unmet(code(), at, Evidence.of("environment.positive", sampled));
        }
        boolean old = notOlderThan != null && sampled.isBefore(at.minus(notOlderThan));
        return old
                ? Finding.unmet(code(), at, Evidence.of("environment.old", sampled, notOlderThan.toHours()))
                : Finding.met(code(), at, Evidence.of("environment.met", sampled));
    }
}
