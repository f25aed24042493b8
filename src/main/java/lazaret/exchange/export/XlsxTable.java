package lazaret.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet. Numbers are numbers; all else is text, never calculated, whatever it begins with. */
final class XlsxTable implements WrittenTable {
    private static final int IN_MEMORY = 1_000;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxTable(OutputStream target) {
        workbook = new Workbook(target, "Lazaret", "1.0");
        sheet = workbook.newWorksheet("1");
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (cell != null && !cell.isEmpty()) {
                put(column, cell);
            }
        }
        row++;
        if (row % IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void put(int column, String cell) {
        if (SpreadsheetCell.isNumber(cell)) {
            sheet.value(row, column, new BigDecimal(cell));
            return;
        }
        sheet.inlineString(row, column, cell);
        // As text: whoever corrects an identity number here does not lose its digits.
        sheet.style(row, column).format("@").set();
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
    }
}
