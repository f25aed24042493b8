package lazaret.person;

import java.util.EnumSet;
import java.util.Optional;

/** Why somebody is here (domain.md §1). */
public enum Category {
    CLOSE_CONTACT("密接 密切接触者 密接者"),
    SECONDARY_CONTACT("次密接 次密接者 密接的密接"),
    INBOUND("入境人员 入境"),
    RISK_AREA("风险区人员 风险区 高风险区人员"),
    SUSPECTED("疑似 疑似病例"),
    ASYMPTOMATIC("无症状感染者 无症状 asymptomatic_infection"),
    CONFIRMED("确诊病例 确诊 confirmed_case");

    private static final Words<Category> WORDS = new Words<>(EnumSet.allOf(Category.class), c -> c.synonyms);

    private final String synonyms;

    Category(String synonyms) {
        this.synonyms = synonyms;
    }

    /** Those whom nobody of the others may share a site with: asymptomatic and confirmed. */
    public boolean infected() {
        return this == ASYMPTOMATIC || this == CONFIRMED;
    }

    /** 0 of those who may be healthy, up to 3 of confirmed cases. */
    int gravity() {
        return switch (this) {
            case CLOSE_CONTACT, SECONDARY_CONTACT, INBOUND, RISK_AREA -> 0;
            case SUSPECTED -> 1;
            case ASYMPTOMATIC -> 2;
            case CONFIRMED -> 3;
        };
    }

    /** Reads the words of registers; empty for a word that says nothing, such as 不详. */
    public static Optional<Category> fromWord(String word) {
        return WORDS.meaningOf(word);
    }
}
