package lazaret.exchange.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an Excel workbook. */
final class XlsxLines implements Lines {
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int last;

    private XlsxLines(ReadableWorkbook workbook, Stream<Row> stream) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    static XlsxLines open(Path file) throws IOException {
        XlsxSize.check(file);
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            return new XlsxLines(workbook, workbook.getFirstSheet().openStream());
        } catch (IOException | RuntimeException e) {
            // The library meets a broken workbook with exceptions of many kinds.
            if (workbook != null) {
                workbook.close();
            }
            throw TableRefusal.FILE_IS_NOT_READABLE.refusal(1).asException();
        }
    }

    @Override
    public Optional<Line> next() {
        Row row;
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            row = rows.next();
        } catch (RuntimeException e) {
            // As above: whatever it is called, the sheet ends here.
            throw TableRefusal.FILE_IS_NOT_READABLE.refusal(last + 1).asException();
        }
        last = row.getRowNum();
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int place = 0; place < row.getCellCount(); place++) {
            cells.add(CellText.of(row.getCell(place)));
        }
        return Optional.of(new Line(last, cells));
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
