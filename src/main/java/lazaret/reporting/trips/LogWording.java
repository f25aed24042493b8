package lazaret.reporting.trips;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lazaret.platform.Texts;
import lazaret.reporting.Glyphs;
import lazaret.reporting.trips.LoggedTransfer.Limit;
import lazaret.reporting.trips.LoggedTransfer.Outcome;
import lazaret.transfer.Urgency;

/** The log of a day in words of one language. */
final class LogWording {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter ON_THE_DAY = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter ANOTHER_DAY = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final TransferLog log;
    private final Locale language;
    private final PlaceWording places;

    LogWording(TransferLog log, Locale language) {
        this.log = log;
        this.language = language;
        places = new PlaceWording(language);
    }

    String title() {
        return text("log.title") + " " + log.day();
    }

    /** What stands above the table, by the names that the template uses. */
    Map<String, Object> parameters() {
        Map<String, Object> words = new HashMap<>();
        words.put("title", title());
        details().forEach((part, value) -> words.put(part, text("log.detail", text("log.meta." + part), value)));
        words.put("outcomes", outcomes());
        words.put("limits", limits());
        return words;
    }

    /** Of what day, place and moment the log is. */
    Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("day", log.day() + " " + log.zone());
        details.put("knownAt", MINUTES.withZone(log.zone()).format(log.knownAt()));
        details.put("author", Glyphs.printable(log.author()));
        details.put("filters", log.facilities().isEmpty() ? text("log.noFilter") : String.join(" ", log.facilities()));
        return details;
    }

    /** The identity of the log: whatever was asked for was done, called off, or is still open. */
    String outcomes() {
        return text(
                "log.outcomes",
                log.requested(),
                log.count(Outcome.DONE),
                log.count(Outcome.ABORTED),
                log.count(Outcome.OPEN));
    }

    String limits() {
        return text(
                "log.limits",
                log.count(Limit.KEPT),
                log.count(Limit.MISSED),
                log.count(Limit.RUNNING),
                log.count(Limit.ABORTED),
                log.count(Limit.NONE));
    }

    List<Map<String, ?>> lines() {
        return log.transfers().stream()
                .map(this::line)
                .<Map<String, ?>>map(line -> Map.of("line", line))
                .toList();
    }

    PrintedTrip line(LoggedTransfer t) {
        return new PrintedTrip(
                t.number(),
                person(t),
                places.place(t.from()),
                places.place(t.to()),
                t.ambulance() == null ? "–" : t.ambulance(),
                time(t.requestedAt()),
                time(t.pickedUpAt()),
                ended(t),
                time(t.due()),
                limit(t),
                t.limit(log.knownAt()) == Limit.MISSED);
    }

    String person(LoggedTransfer t) {
        Stream<String> parts = Stream.of(
                Glyphs.printable(t.name()),
                Texts.of(language, t.category()),
                t.urgency() == Urgency.ROUTINE ? "" : Texts.of(language, t.urgency()),
                t.carer() == null ? "" : Texts.of(language, "transfer.carer", Glyphs.printable(t.carer())));
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    String ended(LoggedTransfer t) {
        return switch (t.outcome()) {
            case DONE -> time(t.handedOverAt());
            case ABORTED -> aborted(t);
            case OPEN -> text("log.open");
        };
    }

    /** Reasons are free text and may name somebody: not for those who read no names. */
    private String aborted(LoggedTransfer t) {
        return t.reason() == null
                ? text("log.aborted.only", time(t.abortedAt()))
                : text("log.aborted", time(t.abortedAt()), Glyphs.printable(t.reason()));
    }

    String limit(LoggedTransfer t) {
        Limit limit = t.limit(log.knownAt());
        return limit == Limit.MISSED ? text("log.late", duration(t.late(log.knownAt()))) : Texts.of(language, limit);
    }

    /** Minutes; from an hour on hours and minutes. */
    private String duration(Duration late) {
        long minutes = late.toMinutes();
        return minutes < 60
                ? Texts.of(language, "transfer.minutes", minutes)
                : Texts.of(language, "transfer.hours", minutes / 60, minutes % 60);
    }

    private String time(Instant moment) {
        if (moment == null) {
            return "–";
        }
        boolean sameDay = LocalDate.ofInstant(moment, log.zone()).equals(log.day());
        return (sameDay ? ON_THE_DAY : ANOTHER_DAY).withZone(log.zone()).format(moment);
    }

    String text(String name, Object... arguments) {
        return Texts.of(language, "trips." + name, arguments);
    }
}
