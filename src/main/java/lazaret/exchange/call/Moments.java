package lazaret.exchange.call;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How the interface writes and reads moments: ISO 8601, always with an offset, to the microsecond. */
final class Moments {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Moments() {}

    /** Empty for what is no moment with an offset, and for centuries that the product knows nothing about. */
    static Optional<Instant> read(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            return time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR
                    ? Optional.of(time.toInstant())
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day without a clock; empty for what is none. */
    static Optional<LocalDate> readDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String write(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.MICROS).atZone(ZONE));
    }
}
