package lazaret.reporting.catalogue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lazaret.platform.Texts;
import lazaret.reporting.Figures;

/** What stands under the lines: what was corrected, the identities, and how new the data of each facility are. */
public final class ReportNotes {
    /** More changes than a reader compares line by line are counted. */
    private static final int MOST_CHANGES = 30;

    private static final int MOST_RECORDS = 50;

    private final Report report;
    private final Locale language;
    private final ReportWording wording;

    public ReportNotes(Report report, Locale language) {
        this(report, language, new ReportWording(report, language));
    }

    ReportNotes(Report report, Locale language, ReportWording wording) {
        this.report = report;
        this.language = language;
        this.wording = wording;
    }

    /** A sentence that a reader can add up, and the records where it does not add up. */
    public String sentence(Identity identity) {
        Object[] figures = identity.figures().stream().map(Figures::of).toArray();
        String sentence = text("catalogue.identity." + identity.name(), figures);
        if (identity.holds()) {
            return sentence + " ✓ " + text("catalogue.identity.difference", Figures.of(0));
        }
        String broken = sentence + " × " + text("catalogue.identity.difference", Figures.of(identity.difference()));
        if (identity.records().isEmpty()) {
            return broken;
        }
        List<String> shown = identity.records()
                .subList(0, Math.min(MOST_RECORDS, identity.records().size()));
        return broken + text("catalogue.identity.records", String.join(text("catalogue.comma"), shown));
    }

    String identities() {
        return report.identities().stream()
                .map(identity -> {
                    String sentence = ReportWording.escaped(sentence(identity));
                    return identity.holds()
                            ? sentence
                            : "<style forecolor=\"#B00020\" isBold=\"true\">" + sentence + "</style>";
                })
                .collect(Collectors.joining("\n"));
    }

    /** Null where the report corrects none. */
    String correction() {
        Correction correction = report.correction();
        return correction == null ? null : ReportWording.escaped(String.join("\n", corrected(correction)));
    }

    /** What changed, line by line. */
    public List<String> corrected(Correction correction) {
        List<String> lines = new ArrayList<>();
        lines.add(text("catalogue.correction.of", correction.number(), wording.time(correction.knownAt())));
        correction.changes().stream().limit(MOST_CHANGES).map(this::change).forEach(lines::add);
        int more = correction.changes().size() - MOST_CHANGES;
        if (more > 0) {
            lines.add(text("catalogue.correction.more", Figures.of(more)));
        }
        return lines;
    }

    private String change(Correction.Change change) {
        if (change.before() == null) {
            return text("catalogue.correction.added", line(change.after()));
        }
        if (change.after() == null) {
            return text("catalogue.correction.gone", line(change.before()));
        }
        List<String> before = wording.cells(change.before());
        List<String> after = wording.cells(change.after());
        List<String> headings = wording.headings();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                parts.add(text("catalogue.correction.figure", headings.get(i), before.get(i), after.get(i)));
            }
        }
        return text("catalogue.correction.changed", after.get(0), String.join(text("catalogue.comma"), parts));
    }

    private String line(ReportRow row) {
        return wording.cells(row).stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" "));
    }

    /** By zone, because a day of one zone is no day of another; the facility that is behind most is seen by its time. */
    String freshness() {
        Map<String, List<Freshness>> byZone = report.freshness().stream()
                .collect(Collectors.groupingBy(one -> one.zone().getId(), TreeMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        byZone.forEach((zone, facilities) -> lines.add(ReportWording.escaped(text(
                "catalogue.freshness",
                zone,
                facilities.stream().map(this::latest).collect(Collectors.joining(text("catalogue.comma")))))));
        return String.join("\n", lines);
    }

    private String latest(Freshness one) {
        Instant latest = one.latest();
        ZoneId zone = one.zone();
        return one.facility() + " "
                + (latest == null
                        ? text("catalogue.freshness.never")
                        : ReportWording.time(latest.truncatedTo(java.time.temporal.ChronoUnit.MINUTES), zone)
                                .substring(5));
    }

    private String text(String key, Object... arguments) {
        return Texts.of(language, key, arguments);
    }
}
