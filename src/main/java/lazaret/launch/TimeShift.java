package lazaret.launch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves the local times and dates in the cells of a CSV file, so that the demo city's moment becomes another one. */
final class TimeShift {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDateTime MOMENT = LocalDateTime.of(2022, 11, 24, 8, 0);
    private static final Pattern CELL =
            Pattern.compile("(?<=^|,)(\\d{4}-\\d\\d-\\d\\d)( \\d\\d:\\d\\d)?(?=,|\\r?$)", Pattern.MULTILINE);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Duration by;

    private TimeShift(Duration by) {
        this.by = by;
    }

    static TimeShift since(Instant moment) {
        LocalDateTime now = LocalDateTime.ofInstant(moment, ZONE).truncatedTo(ChronoUnit.MINUTES);
        return new TimeShift(Duration.between(MOMENT, now));
    }

    String apply(String csv) {
        Matcher cells = CELL.matcher(csv);
        StringBuilder moved = new StringBuilder();
        while (cells.find()) {
            cells.appendReplacement(moved, moved(cells.group(1), cells.group(2)));
        }
        return cells.appendTail(moved).toString();
    }

    /** How long before the city's moment a cell of the unmoved file lies. */
    long hoursBeforeMoment(String cell) {
        return Duration.between(LocalDateTime.parse(cell, MINUTES), MOMENT).toHours();
    }

    private String moved(String date, String time) {
        return time == null
                ? LocalDate.parse(date).plusDays(by.toDays()).toString()
                : LocalDateTime.parse(date + time, MINUTES).plus(by).format(MINUTES);
    }
}
