package lazaret.person;

import java.util.EnumSet;
import java.util.Optional;

/** The paper somebody is known by. */
public enum PaperType {
    RESIDENT_ID("居民身份证 身份证 id_card"),
    PASSPORT("护照"),
    PERMIT("通行证 港澳居民来往内地通行证 台湾居民来往大陆通行证 港澳台居民居住证 居留证 外国人永久居留身份证 外国人永久居留证"),
    /** For people without papers: the system gives a number, to be completed later. */
    TEMPORARY("临时 临时编号 无证件 无");

    private static final Words<PaperType> WORDS = new Words<>(EnumSet.allOf(PaperType.class), t -> t.synonyms);

    private final String synonyms;

    PaperType(String synonyms) {
        this.synonyms = synonyms;
    }

    /** Reads the words of registers. */
    public static Optional<PaperType> fromWord(String word) {
        return WORDS.meaningOf(word);
    }
}
