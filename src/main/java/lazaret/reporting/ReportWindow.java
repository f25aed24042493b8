package lazaret.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The windows that reports are usually made of: the last of its kind that is over at a moment. */
public enum ReportWindow {
    /** Up to the moment itself. */
    LAST_24_HOURS(null),
    /** From midnight to midnight. */
    WHOLE_DAY(LocalTime.MIDNIGHT),
    /** From 16 to 16 hours. */
    FOUR_TO_FOUR(LocalTime.of(16, 0)),
    /** From midnight to 10 o'clock. */
    MORNING(LocalTime.of(10, 0));

    private final LocalTime end;

    ReportWindow(LocalTime end) {
        this.end = end;
    }

    /** End of the last one that is over. */
    public Instant endsAt(Instant moment, ZoneId zone) {
        if (end == null) {
            return moment;
        }
        LocalDate day = LocalDate.ofInstant(moment, zone);
        Instant today = day.atTime(end).atZone(zone).toInstant();
        return today.isAfter(moment) ? day.minusDays(1).atTime(end).atZone(zone).toInstant() : today;
    }

    /** Beginning of the last one that is over. */
    public Instant beginsAt(Instant moment, ZoneId zone) {
        Instant last = endsAt(moment, zone);
        return this == MORNING
                ? LocalDate.ofInstant(last, zone).atStartOfDay(zone).toInstant()
                : last.minus(Duration.ofDays(1));
    }
}
