package lazaret.clearance.criterion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lazaret.clearance.course.Ct;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Sample;

/**
 * Two negative samples taken at once when the last day has come, examined with two reagents by two laboratories. Whoever
 * does not name the reagent did not show that there were two.
 *
 * <p>Source: prevention and control protocol, 8th edition (2021-05-11). It does not say how far apart "at once" may be: at
 * the same recorded minute, unless a version says otherwise.
 *
 * @param days of central isolation: samples count from the midnight that begins the last of them
 * @param within how far apart the two may be taken
 * @param negativeFromCt a Ct below this on either gene is a positive, whatever the label; null: labels alone
 */
public record DoubleSampling(int days, Duration within, Ct negativeFromCt) implements Criterion {

    @Override
    public CriterionCode code() {
        return CriterionCode.DOUBLE_SAMPLING;
    }

    @Override
    public Evidence asks() {
        return within.isZero()
                ? Criterion.asking(negativeFromCt, "double")
                : Criterion.asking(negativeFromCt, "double.within", within.toMinutes());
    }

    @Override
    public Finding judge(IsolationCourse course, IsolationClock clock, Instant at) {
        if (!clock.isRunning()) {
            return Finding.unmetUntilUnknown(code(), Evidence.of("clock.stopped", clock.cause()));
        }
        Instant lastDay = course.startOf(clock.dayNumbered(days, course));
        List<Sample> negatives = course.samples().stream()
                .filter(s -> !s.sampledAt().isBefore(lastDay) && s.isNegative(negativeFromCt))
                .toList();
        Optional<Sample> second = negatives.stream()
                .filter(s -> negatives.stream().anyMatch(o -> isAtOnce(o, s) && areApart(o, s)))
                .findFirst();
        if (second.isPresent()) {
            return Finding.met(
                    code(), at, Evidence.of("double.met", second.get().sampledAt()));
        }
        boolean same = negatives.stream().anyMatch(s -> negatives.stream().anyMatch(o -> o != s && isAtOnce(o, s)));
        Evidence evidence =
                same ? Evidence.of("double.same") : Evidence.of("double.missing", clock.dayNumbered(days, course));
        return Finding.unmet(code(), Criterion.later(at, lastDay), evidence);
    }

    private boolean isAtOnce(Sample one, Sample other) {
        return Duration.between(one.sampledAt(), other.sampledAt()).abs().compareTo(within) <= 0;
    }

    private static boolean areApart(Sample one, Sample other) {
        return areTwo(one.laboratory(), other.laboratory()) && areTwo(one.reagent(), other.reagent());
    }

    private static boolean areTwo(String one, String other) {
        return isNamed(one) && isNamed(other) && !plain(one).equals(plain(other));
    }

    private static boolean isNamed(String name) {
        return name != null && !name.isBlank();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
