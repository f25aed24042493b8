package lazaret.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lazaret.facility.FacilityKind;
import lazaret.platform.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPrinterTest {
    private static final String LONG_NAME = "河北省石家庄市长安区第一集中隔离医学观察点原国际会展中心大酒店东楼及附属楼";

    private final ReportPrinter printer = new ReportPrinter();

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void printsEveryFigureOfEveryFacilitySubtotalAndTotal(String language) throws IOException {
        OccupancyReport report = Occupancies.of(city());
        List<String> lines = text(report, language).lines().toList();

        List<OccupancyRow> sums = new ArrayList<>(report.rows());
        sums.addAll(report.subtotals().values());
        sums.add(report.total());
        for (OccupancyRow row : sums) {
            assertThat(lines).as("%s %s", row.code(), row.kind()).anyMatch(line -> line.endsWith(figures(row)));
        }
        assertThat(report.rows()).allMatch(row -> lines.stream().anyMatch(line -> line.startsWith(row.code())));
    }

    @Test
    void everyPageCarriesNumberHeadAndItsPlaceAmongThePages() throws IOException {
        try (PDDocument pdf = pdf(Occupancies.of(city()), "zh")) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThanOrEqualTo(3);
            for (int page = 1; page <= pages; page++) {
                assertThat(textOf(pdf, page))
                        .contains("第 " + page + " 页， 共 " + pages + " 页", "OCC-20221124-0800-003", "期末在住", "场所");
            }
        }
    }

    /** A last page that holds the total alone once called itself the first one. */
    @ParameterizedTest
    @ValueSource(ints = {20, 21, 22, 23, 24, 30, 33, 34, 35, 36, 37, 38})
    void countsItsPagesWhateverTheLastOneHolds(int facilities) throws IOException {
        List<OccupancyRow> rows = city().subList(0, facilities);
        try (PDDocument pdf = pdf(Occupancies.of(rows), "en")) {
            int pages = pdf.getNumberOfPages();
            assertThat(textOf(pdf, pages)).contains("Page " + pages + " of " + pages);
        }
    }

    @Test
    void saysOfWhatWhenWhereAndByWhomItIs() throws IOException {
        OccupancyReport report = Occupancies.of(city());
        assertThat(text(report, "zh"))
                .contains(
                        "2022-11-23 08:00 – 2022-11-24 08:00",
                        "2022-11-24 08:05",
                        "Asia/Shanghai（UTC+8）",
                        "宗岚（市专班）",
                        "不含黄码医院",
                        report.sha256());
        assertThat(text(report, "en"))
                .contains("Asia/Shanghai (UTC+8)", "Page 1 of 3", "Quarantine hotels, subtotal (15)", "Total (45)");
    }

    @Test
    void printsRareCharactersWithEmbeddedFontsAsTextThatCanBeCopied() throws IOException {
        try (PDDocument pdf = pdf(Occupancies.of(city()), "zh")) {
            assertThat(textOf(pdf, 1)).contains(Occupancies.RARE_NAME);
            List<String> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertThat(fonts).contains("NotoSansSC-Regular", "NotoSansSC-Bold", "HanaMinB");
        }
    }

    @Test
    void aCharacterThatNoFontHasIsPrintedAsABox() throws IOException {
        String name = "甲" + Character.toString(0x10FFFD) + "乙";
        OccupancyReport report = Occupancies.of(List.of(Occupancies.row(1, FacilityKind.QUARANTINE_HOTEL, name)));
        assertThat(text(report, "zh")).contains("甲□乙");
    }

    @Test
    void aLongNameIsPrintedToItsEnd() throws IOException {
        OccupancyReport report = Occupancies.of(List.of(Occupancies.row(1, FacilityKind.QUARANTINE_HOTEL, LONG_NAME)));
        assertThat(text(report, "zh").replaceAll("[\\s\\dQ,.%▲]", "")).contains(LONG_NAME);
    }

    @Test
    void theIdentityIsPrintedWithItsParts() throws IOException {
        OccupancyReport report = Occupancies.of(List.of(Occupancies.row(
                1, FacilityKind.FIELD_HOSPITAL, "甲", new Movement(2624, 186, 117, 31, 60, 49, 0, 0, 2787))));
        assertThat(text(report, "zh"))
                .contains("期初 2,624 ＋ 入 303 － 出 140 ＝ 期末 2,787 ✓")
                .contains("入 = 入住 186 + 转入 117", "转出 31 + 出院 60 + 解除 49 + 死亡 0 + 离开 0", "差 0");
        assertThat(text(report, "en")).contains("Opening 2,624 + in 303 − out 140 = closing 2,787 ✓");
    }

    @Test
    void aBrokenIdentityShowsItsDifferenceAndNamesTheFacility() throws IOException {
        OccupancyReport report = Occupancies.of(List.of(
                Occupancies.row(1, FacilityKind.FIELD_HOSPITAL, "甲", new Movement(100, 10, 0, 0, 5, 0, 0, 0, 103)),
                Occupancies.row(2, FacilityKind.FIELD_HOSPITAL, "乙")));
        assertThat(text(report, "zh")).contains("≠ 期末", "差 2", "须核对：F01。").doesNotContain("✓");
    }

    @Test
    void differencesThatCancelOutAreStillNamed() throws IOException {
        OccupancyReport report = Occupancies.of(List.of(
                Occupancies.row(1, FacilityKind.FIELD_HOSPITAL, "甲", new Movement(100, 0, 0, 0, 0, 0, 0, 0, 99)),
                Occupancies.row(2, FacilityKind.FIELD_HOSPITAL, "乙", new Movement(100, 0, 0, 0, 0, 0, 0, 0, 101))));
        assertThat(text(report, "zh")).contains("须核对：F01；F02。").doesNotContain("✓");
    }

    @Test
    void moreThanAllBedsIsExplainedAndNeverClamped() throws IOException {
        Beds beds = new Beds(107, 105, 106, 0, 0, 0, 2, 1, 0, 0);
        Movement movement = new Movement(106, 0, 0, 0, 0, 0, 0, 0, 106);
        OccupancyReport report = Occupancies.of(List.of(
                new OccupancyRow("H18", "栾城区第2集中隔离点", FacilityKind.QUARANTINE_HOTEL, "栾城区", 1, beds, movement)));
        assertThat(text(report, "zh")).contains("▲ 101.0%", "H18 在住 106 人、开放 105 张（加床 1 张");
        assertThat(text(report, "en")).contains("H18: 106 people, 105 open beds (extra beds 1");
    }

    @Test
    void withoutFacilitiesItSaysSo() throws IOException {
        assertThat(text(Occupancies.of(List.of()), "zh")).contains("没有符合筛选条件的场所");
    }

    @Test
    void oneFigureMoreIsAnotherHash() {
        OccupancyRow row = Occupancies.row(1, FacilityKind.FIELD_HOSPITAL, "甲");
        OccupancyRow other = Occupancies.row(
                1, FacilityKind.FIELD_HOSPITAL, "甲", row.movement().plus(new Movement(1, 0, 0, 0, 0, 0, 0, 0, 1)));
        assertThat(Occupancies.of(List.of(row)).sha256())
                .isEqualTo(Occupancies.of(List.of(row)).sha256())
                .isNotEqualTo(Occupancies.of(List.of(other)).sha256());
    }

    private static List<OccupancyRow> city() {
        List<OccupancyRow> rows = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            FacilityKind kind = i < 15
                    ? FacilityKind.QUARANTINE_HOTEL
                    : i < 30 ? FacilityKind.DESIGNATED_HOSPITAL : FacilityKind.FIELD_HOSPITAL;
            rows.add(Occupancies.row(i, kind, i == 4 ? Occupancies.RARE_NAME : "长安区第" + i + "场所"));
        }
        return rows;
    }

    private static String figures(OccupancyRow row) {
        Movement m = row.movement();
        int[] figures = {
            row.beds().total(),
            row.beds().open(),
            m.opening(),
            m.admitted(),
            m.transferredIn(),
            m.transferredOut(),
            m.discharged(),
            m.released(),
            m.died(),
            m.left(),
            m.closing()
        };
        StringBuilder line = new StringBuilder();
        for (int figure : figures) {
            line.append(' ').append(String.format(Locale.ROOT, "%,d", figure));
        }
        double share = Math.round(1000.0 * row.beds().occupied() / row.beds().open()) / 10.0;
        return line + String.format(Locale.ROOT, " %.1f%% 0", share);
    }

    private String text(OccupancyReport report, String language) throws IOException {
        try (PDDocument pdf = pdf(report, language)) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }

    private PDDocument pdf(OccupancyReport report, String language) throws IOException {
        return Loader.loadPDF(printer.pdf(
                report,
                "en".equals(language) ? Texts.ENGLISH : Texts.CHINESE,
                "https://lazaret.example.org/check/report/1/x"));
    }

    private static String textOf(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
