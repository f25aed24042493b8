package lazaret.clearance.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * "Day n of m, counted from …, because …". Day 1 is the local day after the start of counting (unverified: local rules
 * differ); a later restart moves the start to its day. Built for one moment: later restarts are unknown to it.
 *
 * @param day the number of the present local day; 0 on the day the count started
 * @param of how many days the policy asks for in central isolation
 * @param start when counting started, null when the policy's start was never recorded
 * @param cause why it started there
 * @param named register number of whoever restarted it, null where it was not restarted or nobody said
 * @param begin the start before any restart, null when unknown: a restart does not wipe out what was found before
 */
public record IsolationClock(long day, int of, Instant start, ClockStart cause, String named, Instant begin) {

    public static IsolationClock of(IsolationCourse course, ClockStart countFrom, int days, Instant at) {
        Instant begin = countFrom == ClockStart.ARRIVAL ? course.arrivedAt() : course.lastExposureAt();
        Optional<Restart> restart = course.restarts().stream()
                .filter(r -> begin == null || r.at().isAfter(begin))
                .reduce((earlier, later) -> later);
        Instant start = restart.map(Restart::at).orElse(begin);
        ClockStart cause = restart.map(Restart::cause).orElse(countFrom);
        String named = restart.map(Restart::named).orElse(null);
        long day = start == null ? 0 : ChronoUnit.DAYS.between(course.dayOf(start), course.dayOf(at));
        return new IsolationClock(day, days, start, cause, named, begin);
    }

    /** Whether there is anything to count from. */
    public boolean isRunning() {
        return start != null;
    }

    /** The local day with this number. */
    public LocalDate dayNumbered(int number, IsolationCourse course) {
        return course.dayOf(start).plusDays(number);
    }

    /** Where the count stands and why, with whoever restarted it where that is known. */
    public Evidence evidence() {
        if (!isRunning()) {
            return Evidence.of("clock.stopped", cause);
        }
        return named == null
                ? Evidence.of("clock.running", day, of, cause, start)
                : Evidence.of("clock.restarted", day, of, cause, start, named);
    }

    /** How many days somebody who was found late still serves: those before are not made good. */
    public long daysToServe() {
        return isRunning() ? Math.max(0, of - Math.max(0, day)) : of;
    }

    /** One sentence for a person's page. */
    public String in(Locale locale) {
        return evidence().in(locale);
    }
}
