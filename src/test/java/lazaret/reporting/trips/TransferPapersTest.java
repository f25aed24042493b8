package lazaret.reporting.trips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import lazaret.person.Category;
import lazaret.person.PaperType;
import lazaret.platform.Texts;
import lazaret.reporting.ReportPrinter;
import lazaret.reporting.trips.LoggedTransfer.Limit;
import lazaret.reporting.trips.LoggedTransfer.Outcome;
import lazaret.reporting.trips.LoggedTransfer.Place;
import lazaret.transfer.Cause;
import lazaret.transfer.IdentifiedBy;
import lazaret.transfer.StepKind;
import lazaret.transfer.TransferState;
import lazaret.transfer.Urgency;
import lazaret.transfer.board.TransferRow;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The hand-over form and the log of a day, as they come out of the printer. */
class TransferPapersTest {
    private static final String LONG_NAME = "河北省石家庄市长安区第一集中隔离医学观察点原国际会展中心大酒店东楼及附属楼";
    private static final LocalDate DAY = LocalDate.of(2022, 11, 24);
    private static final Instant NOON = Instant.parse("2022-11-24T04:00:00Z");
    private static final Instant KNOWN = Instant.parse("2022-11-24T12:00:00Z");
    private static final Path SAMPLES = Path.of("target", "papers");

    private final ReportPrinter printer = new ReportPrinter();

    @ParameterizedTest
    @CsvSource({
        // minutes until it was over, the limit in minutes, minutes until the log knows
        "60, 60, 500, KEPT, 0",
        "61, 60, 500, MISSED, 1",
        ", 60, 60, RUNNING, 0",
        ", 60, 90, MISSED, 30",
        "61, , 500, NONE, 0"
    })
    void aLimitIsKeptUntilItsLastMoment(Integer handedOver, Integer limit, int known, Limit expected, int late) {
        LoggedTransfer transfer = transfer("TR1", minutes(handedOver), null, minutes(limit), "甲");
        assertThat(transfer.limit(minutes(known))).isEqualTo(expected);
        assertThat(transfer.late(minutes(known))).isEqualTo(Duration.ofMinutes(late));
    }

    @Test
    void whatCameToNothingMissesNoLimit() {
        LoggedTransfer transfer = transfer("TR1", null, minutes(90), minutes(60), "甲");
        assertThat(transfer.limit(KNOWN)).isEqualTo(Limit.ABORTED);
        assertThat(transfer.outcome()).isEqualTo(Outcome.ABORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theLogReconcilesAndNamesByHowMuchALimitWasMissed(String language) throws IOException {
        TransferLog log = log(day());
        try (PDDocument pdf = print(log, language)) {
            String text = new PDFTextStripper().getText(pdf);
            boolean english = language.equals("en");
            assertThat(text)
                    .contains(english ? "Requested 4 = done 2 + aborted 1 + open 1" : "申请 4 ＝ 送达 2 ＋ 中止 1 ＋ 进行中 1")
                    .contains(english ? "kept 1, missed 1" : "达标 1，超时 1")
                    .contains(english ? "late by 1 h 5" : "超时 1 时 5");
            assertThat(text).contains(english ? "of 1" : "共 1 页");
            allFontsAreEmbedded(pdf);
        }
    }

    @Test
    void anEmptyDaySaysSo() throws IOException {
        try (PDDocument pdf = print(log(List.of()), "zh")) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("这一天没有转运申请。", "申请 0 ＝ 送达 0 ＋ 中止 0 ＋ 进行中 0");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aLongNameIsPrintedToItsEnd() throws IOException {
        try (PDDocument pdf = print(log(List.of(transfer("TR7", null, null, null, LONG_NAME))), "zh")) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(text.replaceAll("[^\\p{IsHan}]", ""))
                    .contains("原国际会展中心大酒")
                    .contains("附属楼");
        }
    }

    @Test
    void tenThousandTransfersMakeOneLogWithEveryNumberOnIt() throws IOException {
        List<LoggedTransfer> many = IntStream.rangeClosed(1, 10_000)
                .mapToObj(n -> transfer("TR" + n, minutes(30), null, minutes(60), "甲"))
                .toList();
        try (PDDocument pdf = print(log(many), "zh")) {
            int pages = pdf.getNumberOfPages();
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(pages);
            String number = String.format("%,d", pages);
            assertThat(last.getText(pdf))
                    .contains("TR10000", "第 " + number + " 页， 共 " + number + " 页", "申请 10000 ＝ 送达 10000");
        }
    }

    @Test
    void whoReadsNoNamesReadsNoReasons() {
        LogWording words = new LogWording(log(day()), Texts.CHINESE);
        assertThat(words.ended(transfer("TR3", null, minutes(20), null, "丙"))).contains("不再需要");
        assertThat(words.ended(transfer("TR3", null, minutes(20), null, "")))
                .startsWith("中止")
                .doesNotContain("：");
    }

    @Test
    void theWorkbookSaysTheSameInFigures() throws IOException {
        TransferLog log = log(day());
        byte[] bytes = new LogSheet(log, new LogWording(log, Texts.CHINESE)).bytes();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = workbook.getFirstSheet().read();
            List<Row> lines = rows.stream()
                    .filter(row -> row.getCellText(0).startsWith("TR"))
                    .toList();
            assertThat(lines).hasSize(4);
            assertThat(lines.get(1).getCellAsNumber(11)).contains(BigDecimal.valueOf(65));
            assertThat(lines.get(0).getCellText(1)).startsWith("=cmd");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theFormSaysWhoFromWhereToWhereByWhomAndLeavesPlaceToSign(String language) throws IOException {
        try (PDDocument pdf = form(language)) {
            String text = new PDFTextStripper().getText(pdf);
            boolean english = language.equals("en");
            assertThat(text)
                    .contains("武*", "110105********002X", "H13", "D01-ICU-2", "冀A·D0006", "−12 Pa", "2022-11-20")
                    .contains("王司机", "李护士", "武**")
                    .contains("冀A·D0019", "−13.5 Pa", "赵护士", "孙司机")
                    .contains(english ? "Wheelchair" : "轮椅")
                    .contains(english ? "Signature" : "签字")
                    .contains(english ? "told by end of the paper" : "核对证件尾号")
                    .contains(english ? "entered 2022-11-24 14:00" : "补录于 2022-11-24 14:00");
            assertThat(text).doesNotContain("1101051990");
            allFontsAreEmbedded(pdf);
        }
    }

    private PDDocument form(String language) throws IOException {
        Locale locale = english(language);
        HandOverWording words = new HandOverWording(aForm(), locale);
        Map<String, Object> parameters = words.parameters(KNOWN);
        parameters.put("code", ReportPrinter.code("TR4711"));
        return kept(
                "hand-over-" + language, printer.paper("hand-over", parameters, words.lines(), locale, words.title()));
    }

    private PDDocument print(TransferLog log, String language) throws IOException {
        Locale locale = english(language);
        LogWording words = new LogWording(log, locale);
        byte[] paper = printer.paper("transfer-log", words.parameters(), words.lines(), locale, words.title());
        return kept("log-" + log.requested() + "-" + language, paper);
    }

    // Kept beside the build, to be looked at.
    private static PDDocument kept(String name, byte[] paper) throws IOException {
        Files.write(Files.createDirectories(SAMPLES).resolve(name + ".pdf"), paper);
        return Loader.loadPDF(paper);
    }

    private static Locale english(String language) {
        return "en".equals(language) ? Texts.ENGLISH : Texts.CHINESE;
    }

    private static void allFontsAreEmbedded(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    private static TransferLog log(List<LoggedTransfer> transfers) {
        return new TransferLog(DAY, LogRequest.CITY, List.of(), KNOWN, "曹宁", transfers);
    }

    private static List<LoggedTransfer> day() {
        List<LoggedTransfer> day = new ArrayList<>();
        day.add(transfer("TR1", minutes(40), null, minutes(60), "=cmd()"));
        day.add(transfer("TR2", minutes(125), null, minutes(60), "乙"));
        day.add(transfer("TR3", null, minutes(20), minutes(60), "丙"));
        day.add(transfer("TR4", null, null, null, "丁"));
        return day;
    }

    private static Instant minutes(Integer after) {
        return after == null ? null : NOON.plus(Duration.ofMinutes(after));
    }

    private static LoggedTransfer transfer(
            String number, Instant handedOver, Instant aborted, Instant due, String name) {
        return new LoggedTransfer(
                number,
                name,
                Category.CLOSE_CONTACT,
                Urgency.URGENT,
                Cause.REQUEST,
                null,
                new Place(null, null, null, "新华区中华北街 88 号 3 单元 502", null, true),
                new Place("H03", LONG_NAME, "310", null, null, false),
                "冀A·D0025",
                NOON,
                handedOver == null ? null : NOON.plusSeconds(600),
                handedOver,
                aborted,
                aborted == null || name.isEmpty() ? null : "不再需要",
                due);
    }

    private static HandOverForm aForm() {
        TransferRow row = new TransferRow(
                "TR4711",
                TransferState.HANDED_OVER,
                "R00001",
                "武*",
                "M",
                58,
                "002X",
                Category.CONFIRMED,
                Urgency.EMERGENCY,
                Cause.UP_TRANSFER,
                "武**",
                "H13",
                LONG_NAME,
                "405",
                null,
                "D01",
                "市定点医院",
                null,
                "D01-ICU-2",
                null,
                false,
                true,
                "冀A·D0006",
                true,
                false,
                null,
                "WHEELCHAIR,DIALYSIS",
                NOON,
                NOON,
                minutes(720));
        return new HandOverForm(
                row,
                PaperType.RESIDENT_ID,
                "110105********002X",
                List.of(
                        vehicle("冀A·D0006", new BigDecimal("-12.0"), 10, "王司机", "赵护士"),
                        vehicle("冀A·D0019", new BigDecimal("-13.5"), 55, "孙司机")),
                new HandOverForm.Approval("曹宁", "家属陪护"),
                List.of(
                        step(StepKind.ASSIGNED, 10, 10, "曹宁", null),
                        step(StepKind.DEPARTED, 20, 120, "王司机", null),
                        step(StepKind.PICKED_UP, 40, 40, "王司机", null),
                        step(StepKind.HANDED_OVER, 70, 70, "王司机", "李护士")));
    }

    private static HandOverForm.Vehicle vehicle(String plate, BigDecimal pascal, int takenAt, String... crew) {
        return new HandOverForm.Vehicle(
                plate, "桥西区急救站", pascal, LocalDate.of(2022, 11, 20), minutes(takenAt), List.of(crew));
    }

    private static HandOverForm.Step step(StepKind kind, int at, int recorded, String by, String receivedBy) {
        return new HandOverForm.Step(
                kind,
                minutes(at),
                minutes(recorded),
                by,
                "东门",
                receivedBy,
                null,
                null,
                null,
                kind == StepKind.PICKED_UP ? IdentifiedBy.PAPER : null);
    }
}
