package lazaret.reporting.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A day of a facility, as its zone counts it.
 *
 * @param began exclusive, as the window of every report
 * @param ended inclusive
 * @param due the last moment at which its report is in time; null where no deadline holds
 */
public record DailyDay(
        String facility,
        String name,
        ZoneId zone,
        LocalDate openedOn,
        LocalDate day,
        Instant began,
        Instant ended,
        Instant due) {

    public boolean isOver(Instant now) {
        return !ended.isAfter(now);
    }

    /** What becomes of a report that was first signed at this moment, or is not signed yet. */
    public DailyState state(Instant signed, Instant now) {
        if (signed != null) {
            return due != null && signed.isAfter(due) ? DailyState.LATE : DailyState.SIGNED;
        }
        return due != null && now.isAfter(due) ? DailyState.MISSING : DailyState.DUE;
    }
}
