package lazaret.reporting.catalogue;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lazaret.facility.Zone;
import lazaret.reporting.ReportPrinter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards for doors: two on a sheet, the room in large figures, and a code that leads to it. */
class DoorCardsTest {
    @ParameterizedTest
    @CsvSource({"zh, 床位3张, 污染区", "en, Beds:3, Contaminatedzone"})
    void aCardSaysRoomUnitZoneAndBedsAndItsCodeLeadsToTheRoom(String language, String beds, String zone)
            throws IOException, NotFoundException {
        List<DoorCard> cards = List.of(
                new DoorCard("H01", "长安区第1集中隔离点".repeat(8), "3层", "301", Zone.CONTAMINATED, 3),
                new DoorCard("H01", "长安区第1集中隔离点", "3层", "A 302/1", Zone.CONTAMINATED, 3));
        byte[] pdf = PrintDoorCards.print(
                new ReportPrinter(), cards, Printed.language(language), "https://lazaret.example.org");
        Files.createDirectories(Path.of("target", "printed-reports"));
        Files.write(Path.of("target", "printed-reports", "door-cards-" + language + ".pdf"), pdf);
        assertThat(Printed.pages(pdf)).isEqualTo(1);
        assertThat(Printed.fontsNotEmbedded(pdf)).isEmpty();
        assertThat(Printed.text(pdf)).contains("301", "A302/1", "3层", "H01", beds, zone);
        assertThat(codes(pdf))
                .containsExactlyInAnyOrder(
                        "https://lazaret.example.org/stay/board.xhtml?facility=H01&room=301",
                        "https://lazaret.example.org/stay/board.xhtml?facility=H01&room=A+302%2F1");
    }

    private static List<String> codes(byte[] pdf) throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage sheet = new PDFRenderer(document).renderImageWithDPI(0, 100);
            int[] dots = sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
            RGBLuminanceSource light = new RGBLuminanceSource(sheet.getWidth(), sheet.getHeight(), dots);
            Result[] found = new QRCodeMultiReader()
                    .decodeMultiple(
                            new BinaryBitmap(new HybridBinarizer(light)),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE));
            return Stream.of(found).map(Result::getText).toList();
        }
    }
}
