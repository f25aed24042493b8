package lazaret.exchange.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lazaret.exchange.sheet.Cells;
import lazaret.platform.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV in UTF-8 with a byte order mark, as Excel wants it: the columns of a file and the reasons in a last one. */
final class ErrorFile {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CSVPrinter csv;
    private final int width;

    ErrorFile(OutputStream target, List<String> titles, Locale language) throws IOException {
        Writer text = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        this.csv = new CSVPrinter(text, CSVFormat.DEFAULT);
        this.width = titles.size();
        print(titles, Texts.of(language, "imports.errors.reason"));
    }

    void row(List<String> cells, List<String> reasons) throws IOException {
        print(cells, String.join(" ", reasons));
    }

    private void print(List<String> cells, String last) throws IOException {
        List<String> line = new ArrayList<>();
        for (int place = 0; place < width; place++) {
            line.add(place < cells.size() ? neutral(cells.get(place)) : "");
        }
        line.add(last);
        csv.printRecord(line);
    }

    /** What a spreadsheet would calculate is text after an apostrophe. */
    private static String neutral(String cell) {
        return Cells.startsLikeAFormula(cell.strip()) ? "'" + cell.strip() : cell;
    }

    void end() throws IOException {
        csv.flush();
    }
}
