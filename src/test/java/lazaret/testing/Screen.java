package lazaret.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is wrong with the page that a browser shows, as a list of sentences. */
final class Screen {
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3,}");
    /** Names of zones, codes of policies, rooms, people and files, addresses: data, not words. */
    private static final Pattern DATA =
            Pattern.compile("Asia/Shanghai|[\\w.-]*\\d[\\w.-]*|\\w+(?:-\\w+)+|[\\w.]+@[\\w.]+|[a-z]+(?:\\.[a-zA-Z]+)+");

    private static final String AXE = script();
    private static final String FOUND = """
            () => axe.run(document, {resultTypes: ['violations']}).then(result => result.violations
                .filter(v => v.impact === 'serious' || v.impact === 'critical')
                .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')
                    + ' ' + n.any.map(c => c.message).slice(0, 1)).join(' | ')))
            """;

    private static final String WIDER = """
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? ''
                : [...document.querySelectorAll('main *')]
                    .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                    .slice(0, 3).map(e => e.tagName + '.' + e.className).join(' ') || 'the frame'
            """;

    private final Page page;

    Screen(Page page) {
        this.page = page;
    }

    /** Serious and critical violations that axe-core finds. */
    List<?> barriers() {
        page.evaluate(AXE);
        return (List<?>) page.evaluate(FOUND);
    }

    /** What stands out over the right edge, "" when nothing does. */
    String tooWide() {
        return (String) page.evaluate(WIDER);
    }

    boolean lacksTexts() {
        return page.innerText("body").contains("??");
    }

    /** Words of three Latin letters and more that are neither allowed nor data. */
    Set<String> latinWords(Set<String> allowed) {
        String text = page.innerText("body");
        for (String code : codes()) {
            text = text.replace(code, " ");
        }
        text = DATA.matcher(text).replaceAll(" ");
        Set<String> words = new TreeSet<>();
        LATIN.matcher(text).results().map(MatchResult::group).forEach(words::add);
        words.removeAll(allowed);
        return words;
    }

    /** What the page itself marks as no word, the longest first: one may begin another. */
    private List<String> codes() {
        return page.locator(".l-code:visible").allInnerTexts().stream()
                .filter(code -> !code.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static String script() {
        try (InputStream file = Screen.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
