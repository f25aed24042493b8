package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;

/** Somebody without a mouse: moves by the tabulator, and sees at every step where the focus is. */
final class Keys implements AutoCloseable {
    private static final int MOST_STEPS = 400;

    /** Id of the focused element, or of the nearest one around it that has an id. */
    private static final String WHERE = "() => { let e = document.activeElement;"
            + " while (e && !e.id) e = e.parentElement; return e ? e.id : ''; }";

    /** Whether the focused element, its label or something close around it is outlined or ringed. */
    private static final String SEEN =
            "() => { const shows = e => { if (!e) return false; const s = getComputedStyle(e);"
                    + " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1 || s.boxShadow !== 'none'; };"
                    + " let e = document.activeElement; if (!e || e === document.body) return true;"
                    + " if (e.labels && [...e.labels].some(shows)) return true;"
                    + " for (let i = 0; i < 4 && e; i++, e = e.parentElement) if (shows(e)) return true; return false; }";

    private static final String AT_REST = "() => document.readyState === 'complete'"
            + " && (!window.PrimeFaces || window.PrimeFaces.ajax.Queue.isEmpty())";

    private final Page page;
    private final String address;

    private Keys(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    /** Signs in; the first field has the focus already. */
    static Keys signIn(Product product, String username, String password) {
        Keys keys = new Keys(Browser.desk(), product.address());
        keys.open("sign-in.xhtml");
        keys.to("signIn:username")
                .type(username)
                .to("signIn:password")
                .type(password)
                .enter();
        keys.page.waitForURL(url -> !url.contains("sign-in"));
        return keys;
    }

    Keys open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Moves on until the element with that id, or one inside of it, has the focus. */
    Keys to(String id) {
        for (int step = 0; step < MOST_STEPS; step++) {
            String here = (String) page.evaluate(WHERE);
            if (here.equals(id) || here.startsWith(id + ":") || here.equals(id + "_focus")) {
                return this;
            }
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate(SEEN))
                    .as("the focus is seen on " + page.evaluate("() => document.activeElement.outerHTML"))
                    .isTrue();
        }
        throw new AssertionError("the tabulator does not lead to " + id + " on " + page.url());
    }

    /** Moves on until the focused element carries that text. */
    Keys toText(String text) {
        Set<String> met = new LinkedHashSet<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            if (((String) page.evaluate("() => document.activeElement.innerText || ''")).contains(text)
                    && !"BODY".equals(page.evaluate("() => document.activeElement.tagName"))) {
                return this;
            }
            page.keyboard().press("Tab");
            met.add((String) page.evaluate("() => document.activeElement.outerHTML.slice(0, 80)"));
        }
        throw new AssertionError("the tabulator does not lead to '" + text + "' on " + page.url() + " but to " + met);
    }

    Keys type(String text) {
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        return this;
    }

    Keys enter() {
        return press("Enter");
    }

    Keys press(String key) {
        page.keyboard().press(key);
        Together.sleep(Duration.ofMillis(200));
        Product.await("the page is at rest", Duration.ofSeconds(30), this::isAtRest);
        return this;
    }

    private boolean isAtRest() {
        try {
            return (Boolean) page.evaluate(AT_REST);
        } catch (com.microsoft.playwright.PlaywrightException e) {
            return false; // a new page came while the old one was asked
        }
    }

    Keys sees(String text) {
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(page.locator("body"))
                .containsText(text);
        return this;
    }

    Path download(Runnable act) {
        return page.waitForDownload(act).path();
    }

    @Override
    public void close() {
        page.context().close();
    }
}
