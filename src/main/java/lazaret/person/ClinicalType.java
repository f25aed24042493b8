package lazaret.person;

import java.util.EnumSet;
import java.util.Optional;

/** How ill a confirmed case is, from mild to critical. */
public enum ClinicalType {
    MILD("轻型"),
    MODERATE("普通型 中型"),
    SEVERE("重型"),
    CRITICAL("危重型 危重");

    private static final Words<ClinicalType> WORDS = new Words<>(EnumSet.allOf(ClinicalType.class), t -> t.synonyms);

    private final String synonyms;

    ClinicalType(String synonyms) {
        this.synonyms = synonyms;
    }

    /** Reads the words of registers. */
    public static Optional<ClinicalType> fromWord(String word) {
        return WORDS.meaningOf(word);
    }
}
