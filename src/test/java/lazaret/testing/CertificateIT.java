package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The paper of a departure: printed by a clinician, checked by anybody, void with the departure. */
class CertificateIT {
    private static Product product;
    private static Sql sql;
    private static Hotel hotel;
    private static Api clinician;

    @BeforeAll
    static void build() {
        product = Products.empty();
        sql = product.sql();
        hotel = Hotel.build(sql, "PAPER", 40);
        clinician = product.stranger().as("clinician.all", Staff.PASSWORD);
    }

    @AfterAll
    static void close() {
        sql.close();
    }

    @Test
    void aPrintedPaperIsValidForAnybodyUntilTheDepartureIsUndone() throws Exception {
        Leaver her = Leaver.withCarer(sql, hotel, 30);
        String number = clinician
                .post("api/stays/" + her.stay + "/discharge", at())
                .expect(200)
                .text("certificate");
        String address = scanned(printed(her.number, number));
        assertThat(address).startsWith(product.address() + "check/" + number + "/");
        try (Reader anybody = new Reader()) {
            assertThat(anybody.open(address)).isEqualTo(200);
            assertThat(anybody.text())
                    .contains("此证有效", number, "解除隔离医学观察告知书", "离*者")
                    .doesNotContain("离开者", hotel.code());
            assertThat(anybody.page.context().cookies()).isEmpty();
            assertThat(anybody.open(address.substring(0, address.length() - 3) + "AAA"))
                    .isEqualTo(404);
            assertThat(anybody.text()).contains("查无此证").doesNotContain(number);
            clinician
                    .post(
                            "api/stays/" + her.stay + "/departure/undo",
                            Json.createObjectBuilder().add("reason", "误点").build())
                    .expect(200);
            assertThat(anybody.open(address)).isEqualTo(200);
            assertThat(anybody.text()).contains("此证已撤销", number).doesNotContain("离*者");
        }
        clinician.get("api/certificates/" + number + ".pdf").expect(409);
    }

    /** Clicks on the page of the person; what the browser gets. */
    private static PDDocument printed(String person, String number) throws IOException {
        try (Visitor visitor = Visitor.signIn(product, "clinician.all", Staff.PASSWORD)) {
            visitor.open("person/person.xhtml?number=" + person);
            byte[] file = Files.readAllBytes(visitor.page()
                    .waitForDownload(() -> visitor.page()
                            .locator("#certificates a[href*='" + number + ".pdf?lang=zh']")
                            .click())
                    .path());
            PDDocument pdf = Loader.loadPDF(file);
            assertThat(new PDFTextStripper().getText(pdf)).contains("解除隔离医学观察告知书", number, "离开者");
            return pdf;
        }
    }

    private static String scanned(PDDocument pdf) throws IOException, ReaderException {
        try (pdf) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            RGBLuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }

    private static JsonObject at() {
        return Json.createObjectBuilder().add("at", Instant.now().toString()).build();
    }

    /** Somebody at a checkpoint, without an account. */
    private static final class Reader implements AutoCloseable {
        final Page page = Browser.desk();

        int open(String address) {
            return page.navigate(address).status();
        }

        String text() {
            return page.innerText("body");
        }

        @Override
        public void close() {
            page.context().close();
        }
    }
}
