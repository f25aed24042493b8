package lazaret.reporting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lazaret.facility.FacilityKind;
import lazaret.platform.Texts;

/** The occupancy report in words of one language: what stands around the figures, and the lines. */
final class OccupancyWording {
    /** From here on a line is marked as nearly full. */
    private static final int NEARLY_FULL = 95;

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final OccupancyReport report;
    private final Locale language;
    private final OccupancyNotes notes;

    OccupancyWording(OccupancyReport report, Locale language) {
        this.report = report;
        this.language = language;
        this.notes = new OccupancyNotes(report, language);
    }

    String title() {
        return text("reporting.occupancy.title");
    }

    /** What surrounds the table, by the names that the template uses. */
    Map<String, Object> parameters() {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("number", report.number());
        details().forEach((part, value) -> words.put(part, labelled(text("reporting.meta." + part), value)));
        words.put("reconciles", report.reconciles());
        words.put("identity", notes.identity());
        words.put("identityParts", notes.identityParts());
        words.put("notes", String.join("\n", notes.all()));
        words.put("stamp", String.join("\n", stamp()));
        return words;
    }

    /** What the report is of, in the order of printing. */
    Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("window", time(report.from()) + " – " + time(report.to()));
        details.put("asOf", time(report.asOf()));
        details.put("knownAt", time(report.knownAt()));
        details.put("zone", zone());
        details.put("author", Glyphs.printable(report.author()));
        details.put(
                "filters",
                report.filters().isBlank() ? text("reporting.meta.noFilter") : Glyphs.printable(report.filters()));
        return details;
    }

    List<Map<String, ?>> lines() {
        Map<FacilityKind, PrintedLine> subtotals = new EnumMap<>(FacilityKind.class);
        report.subtotals().forEach((kind, sum) -> subtotals.put(kind, line(sum, subtotalName(sum))));
        PrintedLine total = line(report.total(), totalName());
        List<Map<String, ?>> lines = new ArrayList<>();
        for (OccupancyRow row : report.rows()) {
            lines.add(Map.of(
                    "row",
                    line(row, Glyphs.printable(row.name())),
                    "subtotal",
                    subtotals.get(row.kind()),
                    "total",
                    total));
        }
        return lines;
    }

    String subtotalName(OccupancyRow sum) {
        return text("reporting.occupancy.subtotal", kind(sum.kind()), figure(sum.facilities()));
    }

    String totalName() {
        return text("reporting.occupancy.totalRow", figure(report.rows().size()));
    }

    String kind(FacilityKind kind) {
        return text("reporting.kind." + kind);
    }

    private List<String> stamp() {
        return List.of(
                text("reporting.footer.number", report.number()),
                text("reporting.footer.hash") + " " + report.sha256(),
                text("reporting.footer.issued", time(report.issuedAt())));
    }

    private PrintedLine line(OccupancyRow row, String label) {
        boolean nearlyFull = row.beds().isFullTo(NEARLY_FULL);
        String occupancy =
                row.beds().occupancy().map(share -> share.toPlainString() + "%").orElse("–");
        return new PrintedLine(
                row.code(), label, row.beds(), row.movement(), (nearlyFull ? "▲ " : "") + occupancy, nearlyFull);
    }

    private String zone() {
        ZoneOffset offset = report.zone().getRules().getOffset(report.to());
        String hours = offset.getTotalSeconds() == 0 ? "" : offset.getId().replaceFirst("^([+-])0?(\\d+):00$", "$1$2");
        return text("reporting.meta.zoneValue", report.zone().getId(), hours);
    }

    private String time(Instant moment) {
        boolean wholeMinute = moment.truncatedTo(ChronoUnit.MINUTES).equals(moment);
        return (wholeMinute ? MINUTES : SECONDS).withZone(report.zone()).format(moment);
    }

    private String figure(int number) {
        return Figures.of(number);
    }

    private String text(String key, Object... arguments) {
        return Texts.of(language, key, arguments);
    }

    /** A grey label and its value, as styled text. */
    private static String labelled(String label, String value) {
        return "<style forecolor=\"#555555\">" + escaped(label) + "</style>  " + escaped(value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
