package lazaret.testing;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * How a page is looked at.
 *
 * @param width of the window, in CSS pixels
 */
record Look(boolean english, boolean dark, int width) {
    /** Whether every combination is wanted, not every pair. */
    static final boolean FULL = "full".equals(System.getProperty("matrix"));

    private static final int DESK = 1_440;
    private static final int TABLET = 768;
    private static final int TELEPHONE = 390;
    private static final int HEIGHT = 900;

    /** Each language with each theme, each language with each width, each theme with each width. */
    private static final List<Look> PAIRS = List.of(
            new Look(false, false, DESK),
            new Look(true, true, DESK),
            new Look(false, true, TABLET),
            new Look(true, false, TABLET),
            new Look(false, false, TELEPHONE),
            new Look(true, true, TELEPHONE));

    static List<Look> wanted() {
        if (!FULL) {
            return PAIRS;
        }
        List<Look> all = new ArrayList<>(PAIRS);
        for (Look look : PAIRS) {
            all.add(new Look(look.english, !look.dark, look.width));
        }
        return all;
    }

    /** In which every role sees each of its pages. */
    static Look first() {
        return PAIRS.get(0);
    }

    /** Contrast is one of the theme, the rest one of the width: by day on a desk, by night on a telephone; or all. */
    boolean isSearchedForBarriers() {
        return FULL || (dark ? width == TELEPHONE : width == DESK);
    }

    /** The buttons of a page change language and theme, as its readers do. */
    void putOn(Page page) {
        page.setViewportSize(DESK, HEIGHT);
        if (!page.getAttribute("html", "lang").startsWith(english ? "en" : "zh")) {
            press(page, "language");
        }
        if (!page.getAttribute("html", "data-theme").equals(dark ? "dark" : "light")) {
            press(page, "theme");
        }
        page.setViewportSize(width, HEIGHT);
    }

    private static void press(Page page, String preference) {
        page.waitForNavigation(() -> page.click(".l-choices button[name=" + preference + "]"));
    }

    @Override
    public String toString() {
        return (english ? "en" : "zh") + (dark ? "-night-" : "-day-") + width;
    }
}
