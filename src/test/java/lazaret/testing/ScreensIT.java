package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of the menu of every role, with its tabs, full of the demo city: once for each role, and each page in every
 * pair of language, theme and width; with {@code -Dmatrix=full} in every combination for every role. Pictures of what was
 * seen are left in {@code target/screens}.
 */
class ScreensIT {
    private static final Path ALLOWED = Path.of("src", "test", "resources", "lazaret", "latin-words-allowed.txt");
    private static final Path PICTURES = Path.of("target", "screens");
    private static final String LINKS =
            "selector => [...document.querySelectorAll(selector)].map(a => a.getAttribute('href').replace(/^\\//, ''))";

    /** Of a picture, in per cent: enough to read small print, a tenth of what it weighs without loss. */
    private static final int QUALITY = 60;

    /** Which page was seen how, by whichever role. */
    private static final Set<String> SEEN = new HashSet<>();

    private final List<String> wrong = new ArrayList<>();

    static List<String> accounts() {
        return List.of("manager", "clinician", "dispatcher", "crew", "hygiene", "official", "admin");
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void everyPageIsFitToBeRead(String account) throws IOException {
        Set<String> allowed = allowed();
        allowed.addAll(accounts());
        try (Visitor visitor = Visitor.signIn(Products.demo(), account, Product.DEMO_PASSWORD)) {
            Set<String> pages = pages(visitor);
            for (Look look : Look.wanted()) {
                look.putOn(visitor.page());
                for (String path : pages) {
                    boolean first = SEEN.add(look + " " + path.replaceAll("(?<=xhtml)[?].*", ""));
                    if (first || look == Look.first() || Look.FULL) {
                        see(visitor, account, look, path, allowed);
                    }
                }
            }
            assertThat(visitor.complaints()).as("complaints of the browser").isEmpty();
        }
        assertThat(wrong).isEmpty();
    }

    private void see(Visitor visitor, String account, Look look, String path, Set<String> allowed) {
        String where = path + " " + look;
        visitor.open(path);
        Screen screen = new Screen(visitor.page());
        if (screen.lacksTexts()) {
            wrong.add(where + " shows a text that nobody wrote");
        }
        if (!screen.tooWide().isEmpty()) {
            wrong.add(where + " is too wide: " + screen.tooWide());
        }
        if (!look.english()) {
            note(where, screen.latinWords(allowed));
        }
        if (look.isSearchedForBarriers()) {
            note(where, screen.barriers());
        }
        String picture = account + "-" + path.replaceAll("[^A-Za-z0-9]+", "-") + "-" + look + ".jpg";
        visitor.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(picture))
                        .setType(ScreenshotType.JPEG)
                        .setQuality(QUALITY));
    }

    private void note(String where, Iterable<?> found) {
        found.forEach(one -> wrong.add(where + ": " + one));
    }

    /** The menu, then what its pages offer as tabs, somebody's page and those of the own account. */
    private static Set<String> pages(Visitor visitor) {
        Set<String> pages = new LinkedHashSet<>(links(visitor, "nav.l-rail a"));
        for (String path : List.copyOf(pages)) {
            visitor.open(path);
            pages.addAll(links(visitor, "main .l-seg a[href*='.xhtml']"));
            if (pages.stream().noneMatch(page -> page.contains("person.xhtml?"))) {
                links(visitor, "main a[href*='person.xhtml?number']").stream()
                        .limit(1)
                        .forEach(pages::add);
            }
            pages.addAll(links(visitor, "main a[href*='register.xhtml']"));
            links(visitor, "main td a[href*='account.xhtml?username']").stream()
                    .limit(1)
                    .forEach(pages::add);
        }
        pages.add("access/password.xhtml");
        pages.add("access/sessions.xhtml");
        return pages;
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Visitor visitor, String selector) {
        return (List<String>) visitor.page().evaluate(LINKS, selector);
    }

    private static Set<String> allowed() throws IOException {
        Set<String> words = new TreeSet<>();
        Files.readAllLines(ALLOWED).stream()
                .filter(line -> !line.startsWith("#"))
                .map(String::strip)
                .forEach(words::add);
        return words;
    }
}
