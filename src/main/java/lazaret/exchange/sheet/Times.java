package lazaret.exchange.sheet;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and times as registers write them: 2022-11-14 08:46, 2022/11/14 8:46:00, 2022年11月14日 08:46, or with an offset
 * as ISO 8601 has it. Without an offset they are local.
 */
final class Times {
    /** The clock on the wall of the facilities. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String DAY = "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?";
    private static final Pattern DAY_ALONE = Pattern.compile(DAY + "(?:[ T]+0{1,2}:00(?::00)?)?");
    private static final Pattern DAY_AND_TIME =
            Pattern.compile(DAY + "[ T]*(\\d{1,2})[:时](\\d{1,2})(?:[:分](\\d{1,2})秒?)?分?");

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    private Times() {}

    static Optional<Instant> time(String written) {
        Matcher match = DAY_AND_TIME.matcher(written);
        try {
            if (match.matches()) {
                String second = match.group(6);
                LocalTime clock =
                        LocalTime.of(number(match, 4), number(match, 5), second == null ? 0 : Integer.parseInt(second));
                return day(match)
                        .map(day -> LocalDateTime.of(day, clock).atZone(ZONE).toInstant());
            }
            // The database keeps microseconds; more would not be found again.
            Instant instant = OffsetDateTime.parse(written).toInstant().truncatedTo(ChronoUnit.MICROS);
            int year = instant.atZone(ZONE).getYear();
            return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? Optional.of(instant) : Optional.empty();
        } catch (DateTimeException e) {
            // The caller says what a time looks like.
            return Optional.empty();
        }
    }

    static Optional<LocalDate> day(String written) {
        Matcher match = DAY_ALONE.matcher(written);
        try {
            return match.matches() ? day(match) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Matcher match) {
        LocalDate day = LocalDate.of(number(match, 1), number(match, 2), number(match, 3));
        return day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR ? Optional.of(day) : Optional.empty();
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
