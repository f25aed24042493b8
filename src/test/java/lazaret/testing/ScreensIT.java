package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
 * Every page of the menu of every role, with its tabs, full of the demo city: by day and by night, in both languages,
 * on a desk and on a telephone.
 */
class ScreensIT {
    private static final Path ALLOWED = Path.of("src", "test", "resources", "lazaret", "latin-words-allowed.txt");
    private static final String LINKS =
            "selector => [...document.querySelectorAll(selector)].map(a => a.getAttribute('href').replace(/^\\//, ''))";

    private static final Set<String> SEEN_BY_NIGHT = new HashSet<>();

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
            for (String path : pages) {
                visitor.open(path);
                note(path, new Screen(visitor.page()).latinWords(allowed));
                note(path + " by day", new Screen(visitor.page()).barriers());
                look(visitor, path + " by day");
            }
            inTheOther(visitor, "theme");
            byNight(visitor, pages);
            inTheOther(visitor, "language");
            onATelephone(visitor, pages);
            assertThat(visitor.complaints()).as("complaints of the browser").isEmpty();
        }
        assertThat(wrong).isEmpty();
    }

    /** A page looks the same by night to everybody: once is enough. */
    private void byNight(Visitor visitor, Set<String> pages) {
        for (String path : pages) {
            if (SEEN_BY_NIGHT.add(path.replaceAll("(?<=xhtml)[?].*", ""))) {
                visitor.open(path);
                note(path + " by night", new Screen(visitor.page()).barriers());
            }
        }
    }

    private void onATelephone(Visitor visitor, Set<String> pages) {
        visitor.page().setViewportSize(390, 844);
        for (String path : pages) {
            visitor.open(path);
            look(visitor, path + " in English on a telephone");
        }
    }

    private void look(Visitor visitor, String where) {
        Screen screen = new Screen(visitor.page());
        if (screen.lacksTexts()) {
            wrong.add(where + " shows a text that nobody wrote");
        }
        if (!screen.tooWide().isEmpty()) {
            wrong.add(where + " is too wide: " + screen.tooWide());
        }
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

    private static void inTheOther(Visitor visitor, String preference) {
        Page page = visitor.page();
        page.locator(".l-choices button[name=" + preference + "]").click();
        page.waitForLoadState();
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
