package lazaret.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import lazaret.platform.Texts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The occupancy report as a workbook. Every text is written as an inline string: a name that begins with = or + stays
 * the name it is and is never calculated.
 */
final class OccupancySheet {
    private static final int FIRST_FIGURE = 4;

    private final OccupancyReport report;
    private final OccupancyWording wording;
    private final Locale language;

    OccupancySheet(OccupancyReport report, OccupancyWording wording, Locale language) {
        this.report = report;
        this.wording = wording;
        this.language = language;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Lazaret", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(wording.title());
            int row = writeTop(sheet);
            row = writeTable(sheet, row);
            OccupancyNotes notes = new OccupancyNotes(report, language);
            sheet.inlineString(++row, 0, notes.identity());
            sheet.inlineString(++row, 0, notes.identityParts());
            for (String note : notes.all()) {
                sheet.inlineString(++row, 0, note);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private int writeTop(Worksheet sheet) {
        int row = 0;
        sheet.inlineString(row, 0, wording.title());
        sheet.style(row, 0).bold().set();
        sheet.inlineString(++row, 0, report.number());
        sheet.inlineString(++row, 0, "SHA-256");
        sheet.inlineString(row, 1, report.sha256());
        for (Map.Entry<String, String> detail : wording.details().entrySet()) {
            sheet.inlineString(++row, 0, Texts.of(language, "reporting.meta." + detail.getKey()));
            sheet.inlineString(row, 1, detail.getValue());
        }
        return row + 2;
    }

    private int writeTable(Worksheet sheet, int top) {
        int row = top;
        writeHead(sheet, row);
        for (OccupancyRow line : report.rows()) {
            writeLine(sheet, ++row, line, line.name());
        }
        for (OccupancyRow sum : report.subtotals().values()) {
            writeLine(sheet, ++row, sum, wording.subtotalName(sum));
            sheet.range(row, 0, row, FIRST_FIGURE + figures().size())
                    .style()
                    .bold()
                    .set();
        }
        writeLine(sheet, ++row, report.total(), wording.totalName());
        sheet.range(row, 0, row, FIRST_FIGURE + figures().size()).style().bold().set();
        return row + 1;
    }

    private void writeHead(Worksheet sheet, int row) {
        int column = 0;
        for (String key : new String[] {"code", "name", "kind", "district"}) {
            sheet.inlineString(row, column++, heading(key));
        }
        for (String key : figures().keySet()) {
            sheet.inlineString(row, column++, heading(key));
        }
        sheet.inlineString(row, column, heading("occupancy"));
        sheet.range(row, 0, row, column).style().bold().set();
        sheet.freezePane(2, row + 1);
        sheet.width(1, 30);
    }

    private void writeLine(Worksheet sheet, int row, OccupancyRow line, String name) {
        sheet.inlineString(row, 0, line.code());
        sheet.inlineString(row, 1, name);
        sheet.inlineString(row, 2, line.kind() == null ? "" : wording.kind(line.kind()));
        sheet.inlineString(row, 3, line.district());
        int column = FIRST_FIGURE;
        for (Function<OccupancyRow, Integer> figure : figures().values()) {
            sheet.value(row, column, figure.apply(line));
            sheet.style(row, column++).format("#,##0").set();
        }
        if (line.beds().open() > 0) {
            sheet.value(
                    row, column, (double) line.beds().occupied() / line.beds().open());
            sheet.style(row, column).format("0.0%").set();
        } else {
            sheet.inlineString(row, column, "–");
        }
    }

    /** A heading is broken for the narrow columns of the paper, not here. */
    private String heading(String key) {
        return Texts.of(language, "reporting.column." + key).replace("-\n", "").replace('\n', ' ');
    }

    private static Map<String, Function<OccupancyRow, Integer>> figures() {
        Map<String, Function<OccupancyRow, Integer>> figures = new LinkedHashMap<>();
        figures.put("total", row -> row.beds().total());
        figures.put("open", row -> row.beds().open());
        figures.put("opening", row -> row.movement().opening());
        figures.put("admitted", row -> row.movement().admitted());
        figures.put("transferredIn", row -> row.movement().transferredIn());
        figures.put("transferredOut", row -> row.movement().transferredOut());
        figures.put("discharged", row -> row.movement().discharged());
        figures.put("released", row -> row.movement().released());
        figures.put("died", row -> row.movement().died());
        figures.put("left", row -> row.movement().left());
        figures.put("closing", row -> row.movement().closing());
        figures.put("difference", row -> row.movement().difference());
        figures.put("assignable", row -> row.beds().assignable());
        figures.put("reserved", row -> row.beds().reserved());
        figures.put("awaitingDisinfection", row -> row.beds().awaitingDisinfection());
        figures.put("outOfService", row -> row.beds().outOfService());
        figures.put("extraInUse", row -> row.beds().extraInUse());
        return figures;
    }
}
