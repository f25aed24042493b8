package lazaret.reporting.leaving;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lazaret.platform.Texts;
import lazaret.reporting.Glyphs;
import lazaret.stay.gate.Leaving;

/** The list for the buses home in words of one language, as the template names them. */
final class LeavingWording {
    private final Leaving leaving;
    private final boolean masked;
    private final Locale language;
    private final DateTimeFormatter minutes;

    LeavingWording(Leaving leaving, boolean masked, Locale language) {
        this.leaving = leaving;
        this.masked = masked;
        this.language = language;
        minutes = DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(leaving.zone());
    }

    Map<String, Object> parameters(String facility, String author, Instant now) {
        DateTimeFormatter exact =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(leaving.zone());
        Map<String, Object> words = new HashMap<>();
        words.put("title", text("gate.leaving.day", leaving.day().toString()));
        words.put("facility", labelled("facility", facility));
        words.put(
                "counts",
                String.join(
                        "  ",
                        text("gate.leaving.ready", leaving.ready()),
                        text("gate.leaving.gone", leaving.gone()),
                        text("gate.leaving.void", leaving.voided())));
        words.put("printed", labelled("printed", exact.format(now) + "  " + Glyphs.printable(author)));
        words.put(
                "filters",
                labelled(
                        "filters",
                        text(
                                masked ? "gate.paper.filter.masked" : "gate.paper.filter",
                                leaving.zone().getId())));
        words.put("empty", text("gate.leaving.empty"));
        return words;
    }

    private String labelled(String part, String value) {
        return "<style forecolor=\"#555555\">" + text("gate.paper." + part) + "</style>  "
                + value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    List<Map<String, ?>> lines() {
        Map<String, Long> people =
                leaving.lines().stream().collect(Collectors.groupingBy(this::district, Collectors.counting()));
        return leaving.lines().stream()
                .<Map<String, ?>>map(line -> line(line, people.get(district(line))))
                .toList();
    }

    private Map<String, ?> line(Leaving.Line line, long people) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("district", district(line));
        cells.put("people", text("gate.leaving.people", people));
        cells.put("room", line.room());
        cells.put(
                "name",
                Glyphs.printable(masked ? line.maskedName() : line.name()) + "  "
                        + Texts.of(language, line.category()));
        cells.put("number", line.number());
        cells.put("address", Glyphs.printable(line.address() == null ? "" : line.address()));
        cells.put("state", state(line));
        cells.put("certificate", line.certificate());
        cells.put("alarm", line.isVoid());
        cells.put("gone", line.isGone());
        return cells;
    }

    private String state(Leaving.Line line) {
        if (line.isGone()) {
            return text("gate.state.gone") + "  " + minutes.format(line.departedAt());
        }
        if (line.isVoid()) {
            String why = line.sample() == null
                    ? line.lacks().stream()
                            .map(code -> Texts.of(language, code))
                            .collect(Collectors.joining(" "))
                    : text("gate.leaving.sample", line.sample());
            return text("gate.state.void") + "  " + why;
        }
        String when = line.leavesAt() == null ? "" : "  " + text("gate.leaving.at", minutes.format(line.leavesAt()));
        String moved = line.movedFrom() == null ? "" : "  " + text("gate.leaving.moved", line.movedFrom());
        return text("gate.state.ready") + when + moved;
    }

    private String district(Leaving.Line line) {
        return line.district() == null || line.district().isBlank()
                ? text("gate.leaving.unknown")
                : Glyphs.printable(line.district());
    }

    private String text(String key, Object... arguments) {
        return Texts.of(language, key, arguments);
    }
}
