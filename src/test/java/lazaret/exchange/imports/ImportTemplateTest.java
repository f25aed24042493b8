package lazaret.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import lazaret.exchange.export.WrittenTable;
import lazaret.platform.Texts;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportTemplateTest {
    private static final ImportTemplate TEMPLATE = new ImportTemplate();

    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void bothFormatsHaveTheTitlesOfTheLanguage(ImportKind kind) throws IOException {
        for (Locale language : new Locale[] {Texts.CHINESE, Texts.ENGLISH}) {
            String csv =
                    new String(TEMPLATE.file(kind.word(), WrittenTable.Format.CSV, language), StandardCharsets.UTF_8);
            byte[] xlsx = TEMPLATE.file(kind.word(), WrittenTable.Format.XLSX, language);
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
                Row titles = workbook.getFirstSheet().read().get(0);
                assertThat(csv).startsWith("\ufeff").contains(titles.getCellText(0) + ",");
                assertThat(titles.getCellCount())
                        .isEqualTo(kind.sheet().columns().size());
                assertThat(workbook.getSheets()).hasSize(2);
            }
        }
    }
}
