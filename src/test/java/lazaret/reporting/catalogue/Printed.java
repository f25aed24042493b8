package lazaret.reporting.catalogue;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lazaret.platform.Texts;
import lazaret.reporting.ReportPrinter;
import lazaret.reporting.definition.Definition;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reports of the catalogue for tests, and what stands on their pages. */
final class Printed {
    static final Instant FROM = Instant.parse("2022-11-23T00:00:00Z");
    static final Instant TO = Instant.parse("2022-11-24T00:00:00Z");
    private static final String CODE =
            "https://lazaret.example.org/check/report/DIS-20221124-0800-001/" + "x".repeat(86);

    private Printed() {}

    static Report report(Definition definition, boolean nameless, List<ReportRow> rows, List<Identity> identities) {
        return new Report(
                definition,
                definition.prefix() + "-20221124-0800-001",
                FROM,
                TO,
                TO.plusSeconds(300),
                TO.plusSeconds(360),
                ZoneId.of("Asia/Shanghai"),
                "宗岚（市专班）",
                "",
                nameless,
                rows,
                identities,
                List.of(new Freshness("H01", ZoneId.of("Asia/Shanghai"), TO.minusSeconds(60))),
                null);
    }

    static Locale language(String tag) {
        return "en".equals(tag) ? Texts.ENGLISH : Texts.CHINESE;
    }

    static byte[] pdf(Report report, String language) {
        ReportWording wording = new ReportWording(report, language(language));
        return new ReportPrinter()
                .list(
                        report.definition().template(report.nameless()),
                        wording.parameters("ab".repeat(32)),
                        CODE,
                        wording.lines(),
                        language(language));
    }

    /** The text without its blanks: a word that was wrapped is still the word. */
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0\\u3000]+", "");
        }
    }

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    static List<String> textOfPages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replace('\u00a0', ' '));
            }
        }
        return pages;
    }

    /** Fonts of all pages that are not in the file. */
    static List<String> fontsNotEmbedded(byte[] pdf) throws IOException {
        List<String> missing = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        missing.add(font.getName());
                    }
                }
            }
        }
        return missing;
    }

    static String squeezed(String text) {
        return Pattern.compile("[\\s\\u00a0\\u3000]+").matcher(text).replaceAll("");
    }
}
