package lazaret.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lazaret.exchange.export.WrittenTable;
import lazaret.exchange.sheet.Header;
import lazaret.exchange.sheet.PeopleSheet;
import lazaret.exchange.sheet.Row;
import lazaret.exchange.sheet.SheetRefusal;
import lazaret.exchange.table.Lines;
import lazaret.exchange.table.TableFile;
import lazaret.person.Category;
import lazaret.person.PersonRow;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorFileTest {
    private static final List<String> TITLES = List.of("姓名", "身份证号", "人员类别", "发现时间", "电话");

    @TempDir
    Path folder;

    @Test
    void noSpreadsheetCalculatesWhatStoodInACell() throws IOException {
        assertThat(file(List.of("=HYPERLINK(\"x\")", "-1", " @a", "＝b", "\t+1")))
                .isEqualTo("\ufeff姓名,身份证号,人员类别,发现时间,电话,错误原因\r\n"
                        + "\"'=HYPERLINK(\"\"x\"\")\",-1,'@a,'＝b,'+1,请更正。 请补充。\r\n");
    }

    @Test
    void itIsImportedAgainAsItIs() throws IOException {
        String text = file(List.of("王静", "130199197204130017", "密接", "2022-11-14 08:46", "+86 17045827139"));
        PeopleSheet people = new PeopleSheet();
        TableFile table = TableFile.store(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), folder);
        Header header = people.header(table.titles());
        assertThat(header.ignored()).isEmpty();
        try (Lines lines = table.open()) {
            Row<PersonRow> row = people.row(header, lines.next().orElseThrow(), Instant.parse("2022-11-24T00:00:00Z"));
            assertThat(row.refusals()).isEmpty();
            assertThat(row.value().data().phone()).isEqualTo("+8617045827139");
        }
    }

    @Test
    void aStoredRefusalIsReadInAnyLanguage() {
        StoredRefusal stored = StoredRefusal.of(SheetRefusal.WORD_IS_NOT_KNOWN.at(
                "/category", "{0}'不详", List.of(Category.INBOUND, Category.SUSPECTED)));
        assertThat(stored.code()).isEqualTo("WORD_IS_NOT_KNOWN");
        assertThat(stored.in(Texts.CHINESE)).isEqualTo("“{0}'不详”不能识别，请填写其中之一：入境人员、疑似。");
        assertThat(stored.in(Locale.ENGLISH)).contains("“{0}'不详” is not known");
        assertThat(StoredRefusal.of(PlatformRefusal.TIME_IN_THE_FUTURE.at(
                                "/foundAt", Instant.parse("2032-01-01T00:00:00Z")))
                        .in(Texts.CHINESE))
                .contains("2032-01-01 08:00");
    }

    private static String file(List<String> cells) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ErrorFile file = new ErrorFile(WrittenTable.Format.CSV, bytes, TITLES, Texts.CHINESE)) {
            file.row(cells, List.of("请更正。", "请补充。"));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
