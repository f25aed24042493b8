package lazaret.reporting.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lazaret.platform.Texts;
import lazaret.reporting.definition.Column;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A report of the catalogue as a workbook: figures are figures, times are times on the clock of the report, and every text
 * is an inline string, which is never calculated whatever it begins with.
 */
final class ReportSheet {
    private static final int WIDEST = 60;

    private final Report report;
    private final ReportWording wording;
    private final Locale language;
    private final String digest;

    ReportSheet(Report report, Locale language, String digest) {
        this.report = report;
        this.wording = new ReportWording(report, language);
        this.language = language;
        this.digest = digest;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Lazaret", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(Texts.of(language, "catalogue.sheet"));
            int row = top(sheet);
            heads(sheet, row);
            for (ReportRow line : report.rows()) {
                line(sheet, ++row, line);
            }
            foot(sheet, row + 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private int top(Worksheet sheet) {
        int row = 0;
        sheet.inlineString(row, 0, wording.title());
        sheet.style(row, 0).bold().set();
        sheet.inlineString(++row, 0, report.number());
        sheet.inlineString(++row, 0, Texts.of(language, "reporting.footer.hash"));
        sheet.inlineString(row, 1, digest);
        for (Map.Entry<String, String> detail : wording.details().entrySet()) {
            sheet.inlineString(++row, 0, Texts.of(language, "reporting.meta." + detail.getKey()));
            sheet.inlineString(row, 1, detail.getValue());
        }
        return row + 2;
    }

    private void heads(Worksheet sheet, int row) {
        List<String> headings = wording.headings();
        for (int i = 0; i < headings.size(); i++) {
            sheet.inlineString(row, i, headings.get(i));
            sheet.width(i, Math.min(WIDEST, 4 + report.columns().get(i).width()));
        }
        sheet.range(row, 0, row, headings.size() - 1).style().bold().set();
        sheet.freezePane(0, row + 1);
    }

    private void line(Worksheet sheet, int row, ReportRow line) {
        List<String> cells = wording.cells(line);
        for (int i = 0; i < cells.size(); i++) {
            cell(sheet, row, i, line.values().get(i), cells.get(i));
        }
        if (line.level() > 0) {
            sheet.range(row, 0, row, cells.size() - 1).style().bold().set();
        }
    }

    private void cell(Worksheet sheet, int row, int column, Object value, String printed) {
        if (value instanceof Long figure) {
            sheet.value(row, column, figure);
            sheet.style(row, column).format("#,##0").set();
        } else if (value instanceof BigDecimal number) {
            String format =
                    switch (report.columns().get(column).kind()) {
                        case SHARE -> "0.0%";
                        case WEIGHT -> "0.00";
                        default -> "0.0";
                    };
            sheet.value(row, column, number);
            sheet.style(row, column).format(format).set();
        } else if (value instanceof Instant time) {
            sheet.value(row, column, LocalDateTime.ofInstant(time, report.zone()));
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        } else if (value instanceof LocalDate day
                && report.columns().get(column).kind() == Column.Kind.DAY) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (!printed.isEmpty()) {
            sheet.inlineString(row, column, printed);
        }
    }

    private void foot(Worksheet sheet, int first) {
        int row = first;
        ReportNotes notes = new ReportNotes(report, language);
        if (report.correction() != null) {
            for (String line : notes.corrected(report.correction())) {
                sheet.inlineString(row++, 0, line);
            }
        }
        for (Identity identity : report.identities()) {
            sheet.inlineString(row, 0, notes.sentence(identity));
            if (!identity.holds()) {
                sheet.style(row, 0).fontColor("B00020").bold().set();
            }
            row++;
        }
        for (Freshness one : report.freshness()) {
            sheet.inlineString(row, 0, one.facility());
            sheet.inlineString(row, 1, one.zone().getId());
            cell(sheet, row, 2, one.latest(), "");
            row++;
        }
    }
}
