package lazaret.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lazaret.platform.Texts;

/** What stands under the table: the identity of the window, and why the figures are what they are. */
final class OccupancyNotes {
    private final OccupancyReport report;
    private final Locale language;

    OccupancyNotes(OccupancyReport report, Locale language) {
        this.report = report;
        this.language = language;
    }

    /** The conservation of people over the window, in one line that a reader can add up. */
    String identity() {
        Movement sum = report.total().movement();
        String sign = sum.difference() == 0 ? "reporting.occupancy.identity" : "reporting.occupancy.identityBroken";
        String sentence = text(
                sign,
                Figures.of(sum.opening()),
                Figures.of(sum.in()),
                Figures.of(sum.out()),
                Figures.of(sum.closing()));
        return sentence + (report.reconciles() ? " ✓" : " ×");
    }

    /** What came in and what went out, one by one. */
    String identityParts() {
        Movement sum = report.total().movement();
        return text(
                "reporting.occupancy.identityParts",
                Figures.of(sum.admitted()),
                Figures.of(sum.transferredIn()),
                Figures.of(sum.transferredOut()),
                Figures.of(sum.discharged()),
                Figures.of(sum.released()),
                Figures.of(sum.died()),
                Figures.of(sum.left()),
                Figures.of(sum.difference()));
    }

    /** One sentence or two per line of the foot note. */
    List<String> all() {
        List<String> notes = new ArrayList<>();
        notes.add(beds());
        notes.add(text("reporting.occupancy.noteFormula") + " " + text("reporting.occupancy.noteLeft"));
        List<OccupancyRow> overfull =
                report.rows().stream().filter(row -> row.beds().isOverfull()).toList();
        if (!overfull.isEmpty()) {
            notes.add(text(
                    "reporting.occupancy.noteOverfull",
                    joined(overfull.stream().map(this::overfull).toList())));
        }
        List<String> broken = report.rows().stream()
                .filter(row -> !row.reconciles())
                .map(OccupancyRow::code)
                .toList();
        if (!broken.isEmpty()) {
            notes.add(text("reporting.occupancy.noteBroken", joined(broken)));
        }
        return notes;
    }

    private String beds() {
        Beds sum = report.total().beds();
        return text(
                "reporting.occupancy.beds",
                Figures.of(sum.total()),
                Figures.of(sum.open()),
                Figures.of(sum.outOfService()),
                Figures.of(sum.assignable()),
                Figures.of(sum.reserved()),
                Figures.of(sum.occupied()),
                Figures.of(sum.awaitingDisinfection()),
                Figures.of(sum.extraInUse()),
                Figures.of(sum.occupiedNotOpen()),
                Figures.of(sum.unstaffed()));
    }

    private String overfull(OccupancyRow row) {
        Beds beds = row.beds();
        return text(
                "reporting.occupancy.overfull",
                row.code(),
                Figures.of(beds.occupied()),
                Figures.of(beds.open()),
                Figures.of(beds.extraInUse()),
                Figures.of(beds.occupiedNotOpen()),
                Figures.of(beds.unstaffed()));
    }

    private String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining(text("reporting.separator")));
    }

    private String text(String key, Object... arguments) {
        return Texts.of(language, key, arguments);
    }
}
