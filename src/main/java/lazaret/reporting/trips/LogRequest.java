package lazaret.reporting.trips;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Which log is wanted.
 *
 * @param day null: today
 * @param zone whose calendar; null: that of the facility, or of the city
 * @param facility code; null: all that the reader is responsible for
 * @param knownAt null: now
 */
public record LogRequest(LocalDate day, ZoneId zone, String facility, Instant knownAt) {
    static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
}
