package lazaret.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * One request from the slip to the state the room reads: the manager prints, the room scans and asks on a telephone, in
 * both languages, by day and by night, the staff take it and do it.
 */
class RoomOnATelephoneIT {
    private static final Path PICTURES = Path.of("target", "pictures");

    private final List<String> wrong = new ArrayList<>();

    @Test
    void aRoomAsksByItsSlipAndReadsWhatBecameOfIt() {
        Product product = Products.empty();
        try (Sql sql = product.sql();
                Visitor manager = Visitor.signIn(product, "facility-manager.all", Staff.PASSWORD)) {
            Case somebody = new Case(sql, Hotel.build(sql, "SCAN", 4)).present();
            String address = printed(manager, somebody);
            try (Page phone = Browser.window(390, 844, "zh-CN")) {
                phone.navigate(address);
                asks(phone);
                staffTake(manager);
                phone.navigate(address);
                assertThat(phone.locator(".l-living-own .l-chip.warn")).hasText("处理中");
                switchTo(phone, "language");
                look(phone, "english-day");
                switchTo(phone, "theme");
                look(phone, "english-night");
                assertThat(phone.locator(".l-living-own .l-chip.warn")).hasText("In work");
                assertThat(phone.context().cookies()).extracting(c -> c.name).containsExactly("lazaret-view");
                sql.run(
                        "update stay set departed_at = now(), departed_by = 'x', departure_reason = 'RELEASE'"
                                + " where id = ?",
                        Long.valueOf(somebody.stayNumber().substring(1)));
                assertThat(phone.navigate(address).status()).isEqualTo(404);
                assertThat(phone.locator(".l-living")).containsText("no longer valid");
                look(phone, "ended");
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The address in the code, as a camera reads it from the slip. */
    private static String printed(Visitor manager, Case somebody) {
        Page page = manager.page();
        manager.open("living/slips.xhtml?facility=SCAN&stay=" + somebody.stayNumber());
        page.click("button[id$='print']");
        Locator code = page.locator(".l-sheet svg");
        assertThat(code).hasCount(1);
        String address = scanned(code.screenshot());
        assertThat(address).isEqualTo(page.locator(".l-sheet-address").innerText());
        return address;
    }

    private void asks(Page phone) {
        look(phone, "chinese-day");
        assertThat(phone.locator("h1")).containsText("房间，您好");
        phone.locator("label.l-pick")
                .filter(new Locator.FilterOptions().setHasText("用药"))
                .click();
        phone.fill("textarea", "降压药");
        phone.check("input[name=urgent]");
        phone.locator("button.l-big").dblclick();
        assertThat(phone.locator(".l-living-own li")).hasCount(1);
        assertThat(phone.locator(".l-living-own li")).containsText("已收到");
        assertThat(phone.locator("body").innerText()).doesNotContain("降压药");
        switchTo(phone, "theme");
        look(phone, "chinese-night");
        switchTo(phone, "theme");
    }

    private static void staffTake(Visitor manager) {
        Page page = manager.page();
        manager.open("living/requests.xhtml?facility=SCAN");
        assertThat(page.locator("tbody tr")).containsText("降压药");
        assertThat(page.locator(".l-rail a.on sup")).isVisible();
        page.click("button[id$='take']");
        assertThat(page.locator("tbody tr .l-chip.warn")).hasText("处理中");
    }

    private void look(Page phone, String name) {
        Screen screen = new Screen(phone);
        phone.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("room-" + name + ".png"))
                .setFullPage(true));
        if (!screen.tooWide().isEmpty()) {
            wrong.add(name + " is too wide: " + screen.tooWide());
        }
        if (screen.lacksTexts()) {
            wrong.add(name + " shows a text that nobody wrote");
        }
        screen.barriers().forEach(barrier -> wrong.add(name + ": " + barrier));
    }

    private static void switchTo(Page phone, String preference) {
        phone.locator(".l-choices button[name=" + preference + "]").click();
        phone.waitForLoadState();
    }

    private static String scanned(byte[] png) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            int width = picture.getWidth();
            int height = picture.getHeight();
            int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
            RGBLuminanceSource source = new RGBLuminanceSource(width, height, pixels);
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NotFoundException e) {
            throw new AssertionError("no camera reads this code", e);
        }
    }
}
