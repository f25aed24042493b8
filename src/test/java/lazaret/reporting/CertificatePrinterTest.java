package lazaret.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import lazaret.certificate.Certificate;
import lazaret.certificate.CertificateKind;
import lazaret.certificate.KeptFinding;
import lazaret.certificate.SignedCertificate;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.person.PaperType;
import lazaret.person.Sex;
import lazaret.platform.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePrinterTest {
    private static final String BASE = "https://lazaret.example.org";
    private static final KeptFinding NEGATIVES = new KeptFinding(
            CriterionCode.CONSECUTIVE_NEGATIVES,
            true,
            "clearance.evidence.negatives.met",
            List.of("2022-11-30T00:10:00Z", "2022-12-01T00:20:00Z", "24"));
    private static final KeptFinding DAYS = new KeptFinding(
            CriterionCode.MINIMUM_DAYS,
            true,
            "clearance.evidence.clock.running",
            List.of("8", "7", "POSITIVE_IN_ROOM", "2022-11-23T02:00:00Z"));
    private static final KeptFinding TESTS =
            new KeptFinding(CriterionCode.SCHEDULED_TESTS, false, "clearance.evidence.tests.missed", List.of("[3, 5]"));

    private final ReportPrinter printer = new ReportPrinter();

    @Test
    void saysInChineseWhoWhereHowLongOnWhatAndWhatFollows() throws IOException {
        assertThat(text(paper(CertificateKind.DISCHARGE, false, "尹小怡", List.of(NEGATIVES, DAYS)), "zh"))
                .contains("出院证明", "编号 C4711", "尹小怡", "女，1990-05-06 出生", "居民身份证 11010519900506002X")
                .contains("东湖方舱 (F01)", "2022-11-24 09:15 至 2022-12-02 10:30", "签发日期 2022-12-02")
                .contains("✓ 达到 连续两次核酸合格 2022-11-30 08:10 与 2022-12-01 08:20 两次采样合格，间隔不少于 24 小时")
                .contains("第 8/7 天，自同室人员阳性 2022-11-23 10:00 起算。")
                .contains("DT9-mild", "诊疗方案第九版", "健康观察 7 天", "第 2、7 天核酸检测", "第 14、28 天前复诊")
                .contains("签发医师：王医生 (wang)", "校验值 " + "ab".repeat(32), "第 1 页， 共 1 页")
                .doesNotContain("特批", "??");
    }

    @Test
    void saysTheSameInEnglish() throws IOException {
        assertThat(text(paper(CertificateKind.RELEASE, false, "Yin Xiaoyi", List.of(DAYS)), "en"))
                .contains(
                        "Notice of release from medical isolation",
                        "No. C4711",
                        "Yin Xiaoyi",
                        "Female, born 1990-05-06")
                .contains(
                        "2022-11-24 09:15 to 2022-12-02 10:30", "✓ met", "9th edition", "on day 2, 7", "by day 14, 28")
                .contains("Signed by: 王医生 (wang)", "Page 1 of 1")
                .doesNotContain("override", "??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void anOverrideSaysSoAndNamesBothAndWhatWasNotMet(String language) throws IOException {
        String text = text(paper(CertificateKind.RELEASE, true, "尹小怡", List.of(DAYS, TESTS)), language);
        if (language.equals("zh")) {
            assertThat(text)
                    .contains("由两名医师特批：李医生 (li) 提出，王医生 (wang) 确认", "未达到 规定日核酸检测 第 3、5 天")
                    .doesNotContain("均已达到");
        } else {
            assertThat(text)
                    .contains("override of two clinicians: asked for by 李医生 (li), confirmed by 王医生 (wang)", "not met")
                    .doesNotContain("every criterion");
        }
    }

    @Test
    void aNameOfThreeHundredCharactersIsPrintedToItsEndAndRareOnesByEmbeddedFonts() throws IOException {
        String name = "𠮷龘" + "阿卜杜热合曼尼亚孜".repeat(33) + "末";
        try (PDDocument pdf = pdf(paper(CertificateKind.DISCHARGE, false, name, List.of(NEGATIVES)), "zh")) {
            assertThat(name.codePointCount(0, name.length())).isEqualTo(300);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains(name);
            TreeSet<String> fonts = new TreeSet<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName key : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(key);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertThat(fonts).containsExactly("HanaMinB", "NotoSansSC-Bold", "NotoSansSC-Regular");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6, 9, 12, 13, 14, 15, 25})
    void everyCriterionFitsAndEveryPageIsNumbered(int criteria) throws IOException {
        SignedCertificate paper =
                paper(CertificateKind.DISCHARGE, false, "尹小怡", Collections.nCopies(criteria, NEGATIVES));
        try (PDDocument pdf = pdf(paper, "zh")) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isBetween(criteria < 6 ? 1 : 2, criteria < 6 ? 1 : 3);
            String all = new PDFTextStripper().getText(pdf);
            assertThat(all.split("✓ 达到", -1)).hasSize(criteria + 1);
            for (int page = 1; page <= pages; page++) {
                assertThat(textOf(pdf, page)).contains("第 " + page + " 页， 共 " + pages + " 页", "编号 C4711");
            }
            assertThat(textOf(pdf, pages)).contains("签发医师");
        }
    }

    @Test
    void theCodeOfEveryPageLeadsToThePublicPageAndNamesNobody() throws Exception {
        SignedCertificate paper = paper(CertificateKind.RELEASE, false, "尹小怡", Collections.nCopies(25, DAYS));
        try (PDDocument pdf = pdf(paper, "zh")) {
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                assertThat(scanned(new PDFRenderer(pdf).renderImageWithDPI(page, 150)))
                        .isEqualTo(BASE + "/check/C4711/" + "AQAA".repeat(21) + "AQ");
            }
        }
    }

    @Test
    void theSameCertificateIsPrintedTheSameAgain() throws IOException {
        SignedCertificate paper = paper(CertificateKind.DISCHARGE, false, "尹小怡", List.of(NEGATIVES));
        assertThat(text(paper, "zh")).isEqualTo(text(paper, "zh"));
    }

    @Test
    void manyInOneFileBeginOnPagesOfTheirOwnAndCountTheirOwnPages() throws IOException {
        List<SignedCertificate> papers = List.of(
                paper(CertificateKind.DISCHARGE, false, "甲", List.of(NEGATIVES)),
                paper(CertificateKind.RELEASE, false, "乙", Collections.nCopies(25, DAYS)));
        try (PDDocument pdf = Loader.loadPDF(printer.certificates(papers, Texts.CHINESE, BASE))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(textOf(pdf, 2)).contains("解除隔离医学观察告知书", "第 1 页， 共 2 页");
        }
    }

    static SignedCertificate paper(CertificateKind kind, boolean override, String name, List<KeptFinding> criteria) {
        Certificate certificate = new Certificate(
                "C4711",
                kind,
                override,
                new Certificate.Holder(
                        name, Sex.F, LocalDate.of(1990, 5, 6), PaperType.RESIDENT_ID, "11010519900506002X"),
                new Certificate.Isolation(
                        "F01",
                        "东湖方舱",
                        ZoneId.of("Asia/Shanghai"),
                        Instant.parse("2022-11-24T01:15:00Z"),
                        Instant.parse("2022-12-02T02:30:00Z")),
                new Certificate.Basis(
                        "DT9-mild",
                        "诊疗方案第九版",
                        "Protocol, 9th edition",
                        true,
                        new Certificate.Duties(7, List.of(2, 7), List.of(14, 28)),
                        "王医生 (wang)",
                        override ? "李医生 (li)" : null),
                criteria,
                // the evening before by UTC
                Instant.parse("2022-12-01T16:00:01Z"));
        byte[] signature = new byte[64];
        for (int i = 0; i < 64; i += 3) {
            signature[i] = 1;
        }
        return new SignedCertificate(certificate, "ab".repeat(32), "0123456789abcdef", signature);
    }

    private String text(SignedCertificate paper, String language) throws IOException {
        try (PDDocument pdf = pdf(paper, language)) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }

    private PDDocument pdf(SignedCertificate paper, String language) throws IOException {
        return Loader.loadPDF(
                printer.certificates(List.of(paper), language.equals("en") ? Texts.ENGLISH : Texts.CHINESE, BASE));
    }

    private static String textOf(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    static String scanned(BufferedImage page) throws ReaderException {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader()
                .decode(picture, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
