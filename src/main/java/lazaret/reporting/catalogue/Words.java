package lazaret.reporting.catalogue;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lazaret.platform.Texts;

/** Constants as words: several of them are divided by commas, and one may carry a figure behind a blank. */
final class Words {
    private Words() {}

    static String of(Locale language, String beginning, String constants) {
        return Stream.of(constants.split(","))
                .filter(constant -> !constant.isBlank())
                .map(constant -> word(language, beginning, constant.strip()))
                .collect(Collectors.joining(Texts.of(language, "catalogue.comma")));
    }

    private static String word(Locale language, String beginning, String constant) {
        String[] parts = constant.split(" ", 2);
        String key = beginning + "." + parts[0];
        if (!Texts.has(language, key)) {
            return constant;
        }
        return parts.length == 2 ? Texts.of(language, key, parts[1]) : Texts.of(language, key);
    }
}
