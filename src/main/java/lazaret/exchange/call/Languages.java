package lazaret.exchange.call;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import lazaret.platform.Texts;

/** The language a client asks for: Chinese unless it prefers English. */
public final class Languages {
    private Languages() {}

    public static Locale preferred(String acceptLanguage) {
        return ranges(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .sorted(Comparator.comparing(Locale.LanguageRange::getWeight).reversed())
                .map(Locale.LanguageRange::getRange)
                .filter(range -> range.startsWith("zh") || range.startsWith("en"))
                .findFirst()
                .map(range -> range.startsWith("en") ? Texts.ENGLISH : Texts.CHINESE)
                .orElse(Texts.CHINESE);
    }

    // Whoever writes the header wrongly gets the product's own language, not another problem.
    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return header == null || header.isBlank() ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
