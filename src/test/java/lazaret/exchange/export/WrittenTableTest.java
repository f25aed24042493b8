package lazaret.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class WrittenTableTest {
    private static final List<String> ROW =
            Arrays.asList("=cmd|' /C calc'!A0", "  +1", "＝1+1", "a,\"b\"\nc", null, "李=四");

    @Test
    void whatASpreadsheetWouldCalculateIsTextInCsv() throws IOException {
        String csv = new String(written(WrittenTable.Format.CSV), StandardCharsets.UTF_8);
        assertThat(csv)
                .isEqualTo("\ufefft1,t2,t3,t4,t5,t6\r\n" + "'=cmd|' /C calc'!A0,'+1,'＝1+1,\"a,\"\"b\"\"\nc\",,李=四\r\n");
    }

    @Test
    void whatASpreadsheetWouldCalculateIsTextInAWorkbook() throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(written(WrittenTable.Format.XLSX)))) {
            Row row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(0)).isEqualTo("=cmd|' /C calc'!A0");
            assertThat(row.getCellText(5)).isEqualTo("李=四");
        }
    }

    @Test
    void aLongTableIsWhole() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (WrittenTable table = WrittenTable.begin(WrittenTable.Format.XLSX, file, List.of("n"))) {
            for (int i = 1; i <= 2_500; i++) {
                table.row(List.of("r" + i));
            }
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2_501);
            assertThat(rows.get(2_500).getCellText(0)).isEqualTo("r2500");
        }
    }

    private static byte[] written(WrittenTable.Format format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (WrittenTable table = WrittenTable.begin(format, file, List.of("t1", "t2", "t3", "t4", "t5", "t6"))) {
            table.row(ROW);
        }
        return file.toByteArray();
    }
}
