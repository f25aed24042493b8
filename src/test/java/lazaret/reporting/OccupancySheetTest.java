package lazaret.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import lazaret.facility.FacilityKind;
import lazaret.platform.Texts;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class OccupancySheetTest {

    @Test
    void aNameThatLooksLikeAFormulaStaysAName() throws IOException {
        String name = "=HYPERLINK(\"http://example.org\")";
        OccupancyReport report = Occupancies.of(List.of(Occupancies.row(1, FacilityKind.FIELD_HOSPITAL, name)));
        Cell cell = rowOf(report, "F01").getCell(1);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.asString()).isEqualTo(name);
        assertThat(cell.getFormula()).isNull();
    }

    @Test
    void figuresAreNumbers() throws IOException {
        OccupancyRow row = Occupancies.row(1, FacilityKind.FIELD_HOSPITAL, "甲");
        Row printed = rowOf(Occupancies.of(List.of(row)), "F01");
        assertThat(printed.getCell(4).asNumber().intValue())
                .isEqualTo(row.beds().total());
        assertThat(printed.getCell(14).asNumber().intValue())
                .isEqualTo(row.movement().closing());
        assertThat(printed.getCell(15).asNumber().intValue()).isZero();
    }

    private static Row rowOf(OccupancyReport report, String code) throws IOException {
        byte[] bytes = new ReportPrinter().xlsx(report, Texts.CHINESE);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getFirstSheet().read().stream()
                    .filter(row -> code.equals(row.getCellText(0)))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
