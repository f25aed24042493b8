package lazaret.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import lazaret.platform.Texts;

/** Somebody signed in before a screen: looks at pages, types into fields by their ids, presses buttons. */
final class Desk implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final String AT_REST = "() => document.readyState === 'complete'"
            + " && (!window.PrimeFaces || window.PrimeFaces.ajax.Queue.isEmpty())";

    private final Page page;
    private final String address;

    private Desk(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    /** An account of the demo signs in on the page for it, in a window of its own. */
    static Desk of(Product product, String username) {
        return signIn(Browser.desk(), product.address(), username);
    }

    static Desk signIn(Page page, String address, String username) {
        page.setDefaultTimeout(LONGEST.toMillis());
        page.navigate(address + "sign-in.xhtml");
        Desk desk = new Desk(page, address);
        desk.fill("signIn:username", username);
        desk.fill("signIn:password", Product.DEMO_PASSWORD);
        desk.press("signIn:submit");
        assertThat(page.locator("nav.l-rail")).isVisible();
        return desk;
    }

    Page page() {
        return page;
    }

    /** Opens a page of the product; the path has no slash in front. */
    Desk open(String path) {
        page.navigate(address + path);
        return this;
    }

    Locator at(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** The bed on the board. */
    Locator tile(String bed) {
        return page.locator("[data-bed='" + bed + "']");
    }

    Desk fill(String id, String value) {
        at(id).fill(value);
        return this;
    }

    /** A moment, as the clock of the city shows it. */
    Desk fill(String id, Instant moment) {
        return fill(id, clock(moment));
    }

    static String clock(Instant moment) {
        return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MINUTES), ZONE)
                .toString();
    }

    /** Picks an entry of a drop-down list by its word. */
    Desk choose(String id, Enum<?> constant) {
        at(id).click();
        Locator list = page.locator("[id='" + id + "_panel']");
        assertThat(list).hasCSS("opacity", "1");
        list.locator("li")
                .getByText(word(constant), new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(list).isHidden();
        assertThat(at(id + "_label")).hasText(word(constant));
        return rest();
    }

    /** Picks one of a row of buttons by its word. */
    Desk pick(String id, Enum<?> constant) {
        at(id).getByText(word(constant), new Locator.GetByTextOptions().setExact(true))
                .click();
        return this;
    }

    /** Presses a button and waits for what the page does with it. */
    Desk press(String id) {
        at(id).click();
        return rest();
    }

    /** Unfolds the form that holds the field. */
    Desk unfold(String form) {
        page.locator("details:has([id='" + form + "']) > summary").click();
        return this;
    }

    /** Says yes when asked whether it is meant. */
    Desk confirm() {
        page.locator(".ui-confirmdialog-yes:visible").click();
        return rest();
    }

    /** Waits for a text anywhere on the page. */
    Desk sees(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    Desk seesNot(String text) {
        assertThat(page.locator("body")).not().containsText(text);
        return this;
    }

    /** What a button hands to the browser, kept as a file. */
    Path download(String id) {
        return page.waitForDownload(() -> at(id).click()).path();
    }

    /** The Chinese text of a key. */
    static String text(String key, Object... arguments) {
        return Texts.of(Texts.CHINESE, key, arguments);
    }

    static String word(Enum<?> constant) {
        return Texts.of(Texts.CHINESE, constant);
    }

    /** Until no answer of the server is awaited any more. */
    private Desk rest() {
        Product.await("the page is at rest", LONGEST, this::isAtRest);
        return this;
    }

    private boolean isAtRest() {
        try {
            return (Boolean) page.evaluate(AT_REST);
        } catch (PlaywrightException e) {
            // a new page came while the old one was asked
            return false;
        }
    }

    @Override
    public void close() {
        page.context().close();
    }
}
