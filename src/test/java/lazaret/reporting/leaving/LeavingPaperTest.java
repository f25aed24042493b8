package lazaret.reporting.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.person.Category;
import lazaret.reporting.ReportPrinter;
import lazaret.stay.DepartureReason;
import lazaret.stay.gate.Leaving;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list for the buses home on paper: A4, by district, with who printed it when, and no name that the screen masks. */
class LeavingPaperTest {
    private static final Instant NOON = Instant.parse("2022-11-24T04:00:00Z");
    private static final List<String> DISTRICTS = List.of("新华区", "长安区", "");

    @ParameterizedTest
    @CsvSource({
        "zh, 2022-11-24 离开名单, 打印  2022-11-24 12:00  郝宁, 去向未登记, 预计 11-24 14:30, 批后由 107",
        "en, Leaving on 2022-11-24, Printed  2022-11-24 12:00  郝宁, Destination not recorded, expected 11-24, moved from 107"
    })
    void saysWhoLeavesFromWhereAndWhoPrintedItWhen(
            String language, String title, String printed, String nowhere, String expected, String moved)
            throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        byte[] pdf = paper(90, false, locale);
        Files.write(Path.of("target", "leaving-" + language + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(595);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(842);
            String text = text(document);
            assertThat(text)
                    .contains(title, nowhere, "H01", "T4711", "C3", "离开者7")
                    .contains(printed.replace("  ", " "))
                    .contains(expected, moved)
                    .contains(language.equals("zh") ? "4 页" : "of 4");
        }
    }

    @Test
    void masksNamesWhereTheScreenDoesAndSaysSo() throws IOException {
        try (PDDocument document = Loader.loadPDF(paper(6, true, Locale.SIMPLIFIED_CHINESE))) {
            assertThat(text(document)).contains("离**", "姓名已遮蔽").doesNotContain("离开者");
        }
    }

    @Test
    void nobodyWhoLeavesIsASentence() throws IOException {
        try (PDDocument document = Loader.loadPDF(paper(0, false, Locale.SIMPLIFIED_CHINESE))) {
            assertThat(text(document)).contains("今天没有待离开或已离开的人员");
        }
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    private static byte[] paper(int people, boolean masked, Locale locale) {
        List<Leaving.Line> lines = IntStream.range(0, people)
                .mapToObj(n -> line(n, DISTRICTS.get(n * DISTRICTS.size() / people)))
                .toList();
        Leaving leaving = new Leaving(ZoneId.of("Asia/Shanghai"), LocalDate.of(2022, 11, 24), lines);
        LeavingWording words = new LeavingWording(leaving, masked, locale);
        return new ReportPrinter()
                .paper("leaving", words.parameters("长安区第1集中隔离点 H01", "郝宁", NOON), words.lines(), locale);
    }

    private static Leaving.Line line(int n, String district) {
        boolean gone = n % 5 == 3;
        boolean shut = n % 11 == 4 && !gone;
        return new Leaving.Line(
                "S" + n,
                "R" + (10000 + n),
                "离开者" + n,
                Category.CLOSE_CONTACT,
                "2层",
                Integer.toString(201 + n),
                district,
                n % 7 == 0 ? "中山东路街道第" + n + "社区居民委员会东风小区12号楼3单元1502室" : "中山路" + n + "号",
                n % 2 == 0 ? Instant.parse("2022-11-24T06:30:00Z") : null,
                NOON,
                "郝宁",
                "PC9-close",
                shut && n % 2 == 0 ? "T4711" : null,
                shut && n % 2 == 1 ? List.of(CriterionCode.MINIMUM_DAYS) : List.of(),
                gone ? NOON : null,
                gone ? DepartureReason.RELEASE : null,
                gone ? "C" + n : null,
                n == 10 ? "107" : null);
    }
}
