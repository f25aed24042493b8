package lazaret.exchange.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One column of a kind of import.
 *
 * @param pointer the field it fills, as the refusals of the use cases name it: {@code /paper/number}
 * @param required the file is not taken without it, a row not without a value in it
 * @param titles by which it is known; the first is the one of the template
 */
public record Column(String pointer, boolean required, List<String> titles) {

    /** @param titles separated by bars, because a title may hold blanks and slashes */
    static Column required(String pointer, String titles) {
        return new Column(pointer, true, Arrays.asList(titles.split("\\|")));
    }

    static Column optional(String pointer, String titles) {
        return new Column(pointer, false, Arrays.asList(titles.split("\\|")));
    }

    public String title() {
        return titles.get(0);
    }

    /** The title of the template in a language: the first of its titles that is written in it. */
    public String title(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage())
                ? titles.stream()
                        .filter(title -> title.matches("\\p{ASCII}+"))
                        .findFirst()
                        .orElse(title())
                : title();
    }

    boolean isCalled(String title) {
        String written = normal(title);
        return titles.stream().anyMatch(known -> normal(known).equals(written));
    }

    /** Width, case, blanks, underscores and a remark in brackets make no difference. */
    static String normal(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)|[\\s_*:\\p{Cf}]", "");
    }
}
