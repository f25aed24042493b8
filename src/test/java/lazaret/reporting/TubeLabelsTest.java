package lazaret.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lazaret.stay.worklist.TubeLabel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets of labels: 24 to the sheet, and on each label what is needed and no more. */
class TubeLabelsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 24);

    @ParameterizedTest
    @CsvSource({"24, 1", "25, 2"})
    void twentyFourStandOnASheet(int labels, int sheets) throws IOException {
        List<TubeLabel> all = IntStream.rangeClosed(1, labels)
                .mapToObj(n -> new TubeLabel("T" + 50 * n, "10" + n, "王*", DAY))
                .toList();
        byte[] pdf = new ReportPrinter().tubeLabels(all, Locale.SIMPLIFIED_CHINESE);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(sheets);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 房间 1001, 采样日 2022-11-24", "en, Room 1001, Sampled on 2022-11-24"})
    void aLabelSaysNumberRoomMaskedNameAndDay(String language, String room, String day) throws IOException {
        byte[] pdf = new ReportPrinter()
                .tubeLabels(List.of(new TubeLabel("T4711", "1001", "欧阳**", DAY)), Locale.forLanguageTag(language));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> lines = new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .toList();
            assertThat(lines).containsExactlyInAnyOrder("T4711", room, "欧阳**", day);
        }
    }

    @Test
    void theCodeBesideEachNumberSaysTheSame() throws IOException, NotFoundException {
        List<TubeLabel> labels = IntStream.rangeClosed(1, 24)
                .mapToObj(n -> new TubeLabel("T" + 50 * n, "10" + n, "王*", DAY))
                .toList();
        byte[] pdf = new ReportPrinter().tubeLabels(labels, Locale.SIMPLIFIED_CHINESE);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(codes(new PDFRenderer(document).renderImageWithDPI(0, 150)))
                    .containsExactlyInAnyOrderElementsOf(
                            labels.stream().map(TubeLabel::tube).toList());
        }
    }

    private static List<String> codes(BufferedImage sheet) throws NotFoundException {
        int[] dots = sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(sheet.getWidth(), sheet.getHeight(), dots);
        Result[] found = new QRCodeMultiReader()
                .decodeMultiple(
                        new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE));
        return Stream.of(found).map(Result::getText).toList();
    }
}
