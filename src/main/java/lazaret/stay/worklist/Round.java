package lazaret.stay.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lazaret.clearance.TestPlan;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.health.Vitals;

/**
 * Everybody of a facility in the order of the rooms, with the sample that is due and the last look at their health.
 *
 * @param units floors and wards of the facility
 * @param laboratories that were sent samples lately, the latest first
 */
public record Round(ZoneId zone, Instant at, List<String> units, List<String> laboratories, List<Line> lines) {

    /** Why somebody is sampled today. */
    public enum Due {
        /** A test day passed, and no sample has been taken since. */
        OVERDUE,
        /** Today is a test day. */
        TODAY,
        /** A patient lacks nothing but another sample. */
        RETEST,
        /** Nothing is due. */
        NONE
    }

    /**
     * One person on the way.
     *
     * @param clock day n of m; null for patients
     * @param lastSample null when none was taken
     * @param pending a sample waits for its result
     * @param vitals how the person is, by the latest readings
     * @param readToday how many readings there are of today
     */
    public record Line(
            PresentPerson person,
            IsolationClock clock,
            TestPlan plan,
            Due due,
            Instant lastSample,
            boolean pending,
            Vitals vitals,
            long readToday) {}

    /** Those to be sampled today, as one walks. */
    public List<Line> due() {
        return lines.stream().filter(l -> l.due() != Due.NONE).toList();
    }

    /** How many of them are overdue. */
    public long overdue() {
        return lines.stream().filter(l -> l.due() == Due.OVERDUE).count();
    }

    /** How many test days passed without a sample, of everybody together. */
    public long missed() {
        return lines.stream().mapToLong(l -> l.plan().missed().size()).sum();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(at, zone);
    }
}
