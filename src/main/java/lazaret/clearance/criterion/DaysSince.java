package lazaret.clearance.criterion;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.NamedStart;

/**
 * Some days have passed since a named start, counted as those of a quarantine: day 1 is the local day after it, and the
 * last day suffices from its midnight.
 *
 * <p>Source: management of asymptomatic infections (2020-04-06), 14 days; World Health Organization (2020-05-27), 10 days
 * from onset or from the positive test; India (2020-05-08), 10 days.
 */
public record DaysSince(int days, NamedStart from) implements Criterion {

    @Override
    public CriterionCode code() {
        return CriterionCode.MINIMUM_DAYS;
    }

    @Override
    public Evidence asks() {
        return Criterion.asking("days", days, from);
    }

    @Override
    public Finding judge(IsolationCourse course, IsolationClock clock, Instant at) {
        Optional<Instant> start = from.of(course);
        if (start.isEmpty()) {
            return Finding.unmetUntilUnknown(code(), Evidence.of("clock.stopped", from));
        }
        var first = course.dayOf(start.get());
        long day = ChronoUnit.DAYS.between(first, course.dayOf(at));
        Evidence evidence = Evidence.of("clock.running", day, days, from, start.get());
        Instant earliest = course.startOf(first.plusDays(days));
        return at.isBefore(earliest) ? Finding.unmet(code(), earliest, evidence) : Finding.met(code(), at, evidence);
    }
}
