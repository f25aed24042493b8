package lazaret.reporting.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lazaret.platform.Texts;
import lazaret.reporting.Figures;
import lazaret.reporting.Glyphs;
import lazaret.reporting.definition.Column;

/** A report of the catalogue in words of one language. */
public final class ReportWording {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Report report;
    private final Locale language;

    public ReportWording(Report report, Locale language) {
        this.report = report;
        this.language = language;
    }

    public String title() {
        String title = text("catalogue." + report.definition().name() + ".title");
        return report.correction() == null ? title : text("catalogue.correction.title", title);
    }

    public List<String> headings() {
        return report.columns().stream()
                .map(column -> text("catalogue.column." + column.name()))
                .toList();
    }

    /** A line as it is printed. */
    public List<String> cells(ReportRow row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < report.columns().size(); i++) {
            cells.add(cell(report.columns().get(i), row.values().get(i)));
        }
        if (row.level() > 0 && (cells.get(0) == null || cells.get(0).isEmpty())) {
            cells.set(0, text(row.level() == 2 ? "catalogue.total" : "catalogue.subtotal"));
        }
        return cells;
    }

    String cell(Column column, Object value) {
        if (value == null) {
            return "";
        }
        return switch (column.kind()) {
            case FIGURE -> Figures.of((Long) value);
            case SHARE -> ((BigDecimal) value).multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP) + "%";
            case DECIMAL ->
                ((BigDecimal) value).setScale(1, RoundingMode.HALF_UP).toPlainString();
            case WEIGHT ->
                ((BigDecimal) value).setScale(2, RoundingMode.HALF_UP).toPlainString();
            case TIME -> time((Instant) value);
            case WORD -> Words.of(language, column.words(), value.toString());
            case EVIDENCE -> Glyphs.printable(Evidence.of(value.toString(), language));
            case TEXT, DAY -> Glyphs.printable(value.toString());
        };
    }

    /** What the report is of, in the order of printing. */
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("window", time(report.from()) + " – " + time(report.to()));
        details.put("asOf", time(report.to()));
        details.put("knownAt", time(report.knownAt()));
        details.put("zone", zone());
        details.put("author", Glyphs.printable(report.author()));
        details.put(
                "filters",
                report.filters().isBlank() ? text("reporting.meta.noFilter") : Glyphs.printable(report.filters()));
        return details;
    }

    /** What surrounds the lines, by the names that the templates use. */
    Map<String, Object> parameters(String digest) {
        Map<String, Object> words = new HashMap<>();
        ReportNotes notes = new ReportNotes(report, language, this);
        words.put("title", title());
        words.put("number", report.number());
        details()
                .forEach((part, value) -> words.put(
                        part,
                        "<style forecolor=\"#555555\">" + escaped(text("reporting.meta." + part)) + "</style>  "
                                + escaped(value)));
        words.put("correction", notes.correction());
        words.put("identities", notes.identities());
        words.put("notes", notes.freshness());
        words.put("empty", text("catalogue.empty"));
        words.put(
                "stamp",
                String.join(
                        "\n",
                        text("catalogue.stamp.scan", report.number()),
                        text("reporting.footer.hash") + " " + digest,
                        text("reporting.footer.issued", time(report.issuedAt())) + "  "
                                + text("reporting.footer.statement")));
        List<String> headings = headings();
        for (int i = 0; i < headings.size(); i++) {
            words.put("h" + i, headings.get(i));
        }
        return words;
    }

    List<Map<String, ?>> lines() {
        List<Map<String, ?>> lines = new ArrayList<>();
        for (ReportRow row : report.rows()) {
            Map<String, Object> line = new HashMap<>();
            line.put("level", row.level());
            line.put("alarm", row.alarm());
            List<String> cells = cells(row);
            for (int i = 0; i < cells.size(); i++) {
                line.put("c" + i, cells.get(i));
                if (row.values().get(i) instanceof Number number) {
                    line.put("v" + i, number.doubleValue());
                }
            }
            lines.add(line);
        }
        return lines;
    }

    String time(Instant moment) {
        return time(moment, report.zone());
    }

    static String time(Instant moment, ZoneId zone) {
        boolean wholeMinute = moment.truncatedTo(ChronoUnit.MINUTES).equals(moment);
        return (wholeMinute ? MINUTES : SECONDS).withZone(zone).format(moment);
    }

    private String zone() {
        ZoneOffset offset = report.zone().getRules().getOffset(report.to());
        String hours = offset.getTotalSeconds() == 0 ? "" : offset.getId().replaceFirst("^([+-])0?(\\d+):00$", "$1$2");
        return text("reporting.meta.zoneValue", report.zone().getId(), hours);
    }

    String text(String key, Object... arguments) {
        return Texts.of(language, key, arguments);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
