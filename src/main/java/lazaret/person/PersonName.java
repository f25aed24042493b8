package lazaret.person;

import java.text.Normalizer;
import java.util.Optional;
import lazaret.platform.Refusal;

/** What may be somebody's name: 1 to 100 characters that no spreadsheet takes for a formula and no terminal for an order. */
final class PersonName {
    static final int LONGEST = 100;

    private PersonName() {}

    static String normal(String written) {
        return written == null
                ? ""
                : Normalizer.normalize(written, Normalizer.Form.NFC).strip();
    }

    static Optional<Refusal> wrongWith(String name) {
        if (name.isEmpty()) {
            return Optional.of(Field.NAME.missing());
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of(Field.NAME.longerThan(LONGEST));
        }
        // The full-width forms too: spreadsheets of East Asian languages begin a formula with them.
        if ("=+-@＝＋－＠".indexOf(name.charAt(0)) >= 0) {
            return Optional.of(PersonRefusal.NAME_LOOKS_LIKE_A_FORMULA.at("/name"));
        }
        return name.codePoints().anyMatch(PersonName::isInvisible)
                ? Optional.of(PersonRefusal.NAME_HAS_CONTROL_CHARACTERS.at("/name"))
                : Optional.empty();
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
