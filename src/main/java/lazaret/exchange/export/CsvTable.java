package lazaret.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV in UTF-8 with a byte order mark, as Excel wants it. What a spreadsheet would calculate stands after an apostrophe. */
final class CsvTable implements WrittenTable {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CSVPrinter csv;

    CsvTable(OutputStream target) throws IOException {
        Writer text = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        csv = new CSVPrinter(text, CSVFormat.DEFAULT);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        csv.printRecord(cells.stream().map(SpreadsheetCell::neutral).toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
