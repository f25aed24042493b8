package lazaret.stay.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lazaret.clearance.Clearance;
import lazaret.clearance.TestDay;
import lazaret.clearance.TestPlan;
import lazaret.clearance.course.ClockStart;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;

/**
 * Where somebody stands: day n of m, the next test, and whether today is the last day.
 *
 * @param of how many days are asked for; 0 where no number is: patients, or no policy
 * @param start what the days are counted from, null when unknown
 * @param cause why there, null for patients
 * @param named register number of whoever restarted the clock; null if nobody did
 * @param test the day of the next sample; today when it is due; null when none is asked for
 * @param missed test days that passed without a sample
 * @param releasedToday qualifies now, or will today
 */
public record BoardDay(
        long number,
        int of,
        Instant start,
        ClockStart cause,
        String named,
        LocalDate test,
        List<Integer> missed,
        boolean releasedToday) {

    /** Days of treatment: of somebody whose leaving no clock decides. */
    static BoardDay ofTreatment(Instant arrivedAt, ZoneId zone, LocalDate today) {
        long number = arrivedAt == null ? 0 : ChronoUnit.DAYS.between(LocalDate.ofInstant(arrivedAt, zone), today) + 1;
        return new BoardDay(number, 0, arrivedAt, null, null, null, List.of(), false);
    }

    static BoardDay of(IsolationCourse course, Clearance verdict, ZoneId zone, LocalDate today) {
        TestPlan plan = TestPlan.of(course, verdict);
        LocalDate test =
                plan.isDueToday() ? today : plan.next().map(TestDay::date).orElse(null);
        Optional<LocalDate> last = verdict.earliest().map(at -> LocalDate.ofInstant(at, zone));
        boolean leaves =
                verdict.clear() || last.filter(day -> !day.isAfter(today)).isPresent();
        IsolationClock clock = verdict.clock();
        return clock == null
                ? new BoardDay(0, 0, null, null, null, test, plan.missed(), leaves)
                : new BoardDay(
                        clock.day(),
                        clock.of(),
                        clock.start(),
                        clock.cause(),
                        clock.named(),
                        test,
                        plan.missed(),
                        leaves);
    }

    public boolean isRunning() {
        return start != null;
    }

    public boolean isTestMissed() {
        return !missed.isEmpty();
    }

    public boolean isTestOn(LocalDate day) {
        return day.equals(test);
    }
}
