package lazaret.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words by which registers and laboratories call a constant, in Chinese and English, besides its own name. */
final class Words<E extends Enum<E>> {
    private final Map<String, E> meanings = new HashMap<>();

    /** @param synonyms the other words for each constant, separated by blanks */
    Words(Collection<E> constants, Function<E, String> synonyms) {
        for (E constant : constants) {
            meanings.put(constant.name(), constant);
            for (String word : synonyms.apply(constant).split(" ")) {
                meanings.put(normal(word), constant);
            }
        }
    }

    Optional<E> meaningOf(String word) {
        return word == null ? Optional.empty() : Optional.ofNullable(meanings.get(normal(word)));
    }

    private static String normal(String word) {
        return word.strip().replace(' ', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
