package lazaret.exchange.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import lazaret.exchange.sheet.Column;
import lazaret.platform.Texts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook to fill in. Its cells are text, so that no identity number loses its last digits; the second sheet says what
 * each column is, and which other titles it may have.
 */
final class TemplateWorkbook {
    private static final int ROWS_TO_FILL = 500;
    private static final int WIDTH = 18;

    private final List<Column> columns;
    private final Locale language;

    TemplateWorkbook(List<Column> columns, Locale language) {
        this.columns = columns;
        this.language = language;
    }

    void write(OutputStream target) throws IOException {
        Workbook workbook = new Workbook(target, "Lazaret", "1.0");
        titles(workbook.newWorksheet(Texts.of(language, "imports.template.data")));
        explanation(workbook.newWorksheet(Texts.of(language, "imports.template.explanation")));
        workbook.finish();
    }

    private void titles(Worksheet sheet) {
        for (int place = 0; place < columns.size(); place++) {
            sheet.value(0, place, columns.get(place).title(language));
            sheet.width(place, WIDTH);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.range(1, 0, ROWS_TO_FILL, columns.size() - 1).style().format("@").set();
        sheet.freezePane(0, 1);
    }

    private void explanation(Worksheet sheet) {
        List<String> heads = List.of("column", "required", "others");
        for (int place = 0; place < heads.size(); place++) {
            sheet.value(0, place, Texts.of(language, "imports.template." + heads.get(place)));
            sheet.width(place, place == 2 ? 3 * WIDTH : WIDTH);
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
        for (int row = 1; row <= columns.size(); row++) {
            Column column = columns.get(row - 1);
            sheet.value(row, 0, column.title(language));
            sheet.value(row, 1, Texts.of(language, column.required() ? "imports.template.yes" : "imports.template.no"));
            sheet.value(row, 2, String.join(" / ", column.titles()));
        }
    }
}
