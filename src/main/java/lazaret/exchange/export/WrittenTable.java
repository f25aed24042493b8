package lazaret.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file that grows row by row; no more than a thousand rows of it are in memory. Closing it completes the file. */
public sealed interface WrittenTable extends AutoCloseable permits CsvTable, XlsxTable {
    /** What a table is written as; its name in small letters ends the name of the file. */
    enum Format {
        CSV,
        XLSX
    }

    /**
     * @param target stays open
     * @param titles first row
     */
    static WrittenTable begin(Format format, OutputStream target, List<String> titles) throws IOException {
        WrittenTable table = format == Format.CSV ? new CsvTable(target) : new XlsxTable(target);
        table.row(titles);
        return table;
    }

    /** @param cells null is an empty one */
    void row(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;
}
