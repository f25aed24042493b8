package lazaret.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lazaret.platform.RefusalException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
    private static final String TEXT = "登记号,姓名\nR1,王𠮷\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF_8", "GB18030, GB18030", "UTF-16, UTF_16"})
    void theEncodingIsFoundByTheBytes(String charset, String format) {
        TableFile file = store(TEXT.getBytes(Charset.forName(charset)));
        assertThat(file.format().name()).isEqualTo(format);
        assertThat(file.titles()).containsExactly("登记号", "姓名");
        assertThat(lines(file)).containsExactly(new Line(2, List.of("R1", "王𠮷")));
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheFirstTitle() {
        assertThat(store(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8)).titles())
                .containsExactly("登记号", "姓名");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theDelimiterIsTheOneOfTheTitles(String delimiter) {
        TableFile file = store(utf8(String.join(delimiter, "a", "b", "c") + "\r\n"
                + String.join(delimiter, "\"1" + delimiter + "1\"", "x,y;z".replace(delimiter, "."), "\"q\"\"q\"")));
        assertThat(file.titles()).containsExactly("a", "b", "c");
        assertThat(lines(file).get(0).cells())
                .containsExactly("1" + delimiter + "1", "x,y;z".replace(delimiter, "."), "q\"q");
    }

    @Test
    void rowsAreNumberedAsASpreadsheetShowsThem() {
        TableFile file = store(utf8("a,b\n1,\"two\nlines\"\n\n3,x\n,\n5,y\n"));
        assertThat(lines(file).stream().filter(line -> !line.isBlank()).map(Line::number))
                .containsExactly(2, 4, 6);
        assertThat(file.rows()).isEqualTo(3);
    }

    @Test
    void aTextWithoutRowsIsRefused() {
        assertRefused(TableRefusal.FILE_IS_EMPTY, () -> store(new byte[0]));
        assertRefused(TableRefusal.FILE_IS_EMPTY, () -> store(utf8("\n \n")));
        assertRefused(TableRefusal.FILE_IS_EMPTY, () -> store(utf8("a,b\n\n")));
    }

    @Test
    void aQuoteThatNobodyClosedDoesNotSwallowTheFile() {
        String row = "x,yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\n";
        assertRefused(
                TableRefusal.QUOTE_IS_NOT_CLOSED, () -> store(utf8("a,b\n" + row + "1,\"open\n" + row.repeat(10_000))));
    }

    @Test
    void bytesOfNoTextAreRefused() {
        assertRefused(TableRefusal.FILE_IS_NOT_TEXT, () -> store(new byte[] {'a', ',', (byte) 0xFF, '\n', 'b', ','}));
        assertRefused(TableRefusal.FILE_IS_OLD_EXCEL, () -> store(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, 0x0}));
        assertRefused(TableRefusal.FILE_IS_NOT_READABLE, () -> store(new byte[] {'P', 'K', 3, 4, 5, 6, 7}));
    }

    @Test
    void moreThanTheLimitIsRefusedAndNothingStays() throws IOException {
        assertRefused(TableRefusal.FILE_IS_TOO_LARGE, () -> TableFile.store(endless(), folder));
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aWorkbookIsReadAsSomebodyWouldHaveTypedIt() throws IOException {
        TableFile file = store(workbook(sheet -> {
            sheet.value(0, 0, "登记号");
            sheet.value(0, 1, "发现时间");
            sheet.value(0, 2, "启用日期");
            sheet.value(0, 3, "体温");
            sheet.value(0, 4, "证件号码");
            sheet.value(2, 0, "R1");
            sheet.value(2, 1, LocalDateTime.of(2022, 11, 14, 8, 46));
            sheet.style(2, 1).format("yyyy/m/d h:mm").set();
            sheet.value(2, 2, LocalDateTime.of(2022, 11, 1, 0, 0));
            sheet.style(2, 2).format("yyyy-mm-dd").set();
            sheet.value(2, 3, 36.1 + 0.5);
            sheet.value(2, 4, 130199197204130017L);
            sheet.formula(2, 5, "HYPERLINK(\"x\")");
            sheet.value(2, 6, true);
            sheet.value(2, 7, 201);
        }));
        assertThat(file.titles()).startsWith("登记号", "发现时间");
        assertThat(lines(file))
                .containsExactly(new Line(
                        3,
                        List.of(
                                "R1",
                                "2022-11-14 08:46:00",
                                "2022-11-01",
                                "36.6",
                                String.valueOf(130199197204130017d), // the digits an Excel number loses
                                "=HYPERLINK(\"x\")",
                                "Y",
                                "201")));
    }

    @Test
    void aSmallArchiveThatHoldsMoreThanAnyMemoryIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 65; i++) {
                archive.write(zeros);
            }
        }
        assertRefused(TableRefusal.FILE_IS_TOO_LARGE, () -> store(bytes.toByteArray()));
    }

    private TableFile store(byte[] bytes) {
        return TableFile.store(new ByteArrayInputStream(bytes), folder);
    }

    private static List<Line> lines(TableFile file) {
        List<Line> all = new ArrayList<>();
        try (Lines lines = file.open()) {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                all.add(line.get());
            }
        }
        return all;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(java.util.function.Consumer<Worksheet> cells) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream target = bytes;
                Workbook workbook = new Workbook(target, "test", "1.0")) {
            cells.accept(workbook.newWorksheet("一"));
        }
        return bytes.toByteArray();
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
    }

    private static void assertRefused(TableRefusal code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RefusalException.class, refused -> assertThat(
                        refused.first().code())
                .isEqualTo(code));
    }
}
