package lazaret.person;

import java.util.EnumSet;
import java.util.Optional;

/** As the paper says it. */
public enum Sex {
    F("女 女性 female"),
    M("男 男性 male");

    private static final Words<Sex> WORDS = new Words<>(EnumSet.allOf(Sex.class), s -> s.synonyms);

    private final String synonyms;

    Sex(String synonyms) {
        this.synonyms = synonyms;
    }

    /** Reads the words of registers. */
    public static Optional<Sex> fromWord(String word) {
        return WORDS.meaningOf(word);
    }
}
