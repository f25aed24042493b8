package lazaret.person;

import java.util.EnumSet;
import java.util.Optional;

/** What somebody needs or suffers from, as far as it decides about placing and treating. */
public enum Need {
    HYPERTENSION("高血压"),
    DIABETES("糖尿病"),
    DIALYSIS("透析 血液透析 血透"),
    WHEELCHAIR("轮椅"),
    PREGNANT("孕妇 怀孕 孕产妇"),
    LATE_PREGNANCY("晚期妊娠 孕晚期 妊娠晚期"),
    DEPENDENT("生活不能自理 不能自理 失能"),
    CHRONIC_DISEASE("慢性病 慢病 基础疾病 基础病"),
    IMMUNE_DEFICIENCY("免疫缺陷 免疫功能缺陷 免疫低下"),
    OBESITY("肥胖 重度肥胖");

    private static final Words<Need> WORDS = new Words<>(EnumSet.allOf(Need.class), n -> n.synonyms);

    private final String synonyms;

    Need(String synonyms) {
        this.synonyms = synonyms;
    }

    /** An underlying disease: a high-risk factor, and a reason not to be a carer (domain.md §2 rules 2 and 6). */
    public boolean isUnderlyingDisease() {
        return switch (this) {
            case HYPERTENSION, DIABETES, DIALYSIS, CHRONIC_DISEASE, IMMUNE_DEFICIENCY -> true;
            case WHEELCHAIR, PREGNANT, LATE_PREGNANCY, DEPENDENT, OBESITY -> false;
        };
    }

    /** Makes a mild case one for a designated hospital (domain.md §2 rule 6); age is asked elsewhere. */
    public boolean isHighRisk() {
        return isUnderlyingDisease() || this == LATE_PREGNANCY || this == OBESITY;
    }

    /** Reads the words of registers. */
    public static Optional<Need> fromWord(String word) {
        return WORDS.meaningOf(word);
    }
}
