package lazaret.clearance.course;

import java.util.Locale;
import java.util.Optional;

/** The answers to the clinical questions, each to one of them. */
public enum ClinicalAnswer {
    BEGAN(ClinicalQuestion.ONSET),
    IGM_NEGATIVE(ClinicalQuestion.IGM),
    IGM_POSITIVE(ClinicalQuestion.IGM),
    IGG_NEGATIVE(ClinicalQuestion.IGG),
    IGG_POSITIVE(ClinicalQuestion.IGG),
    STABLE(ClinicalQuestion.VITAL_SIGNS),
    UNSTABLE(ClinicalQuestion.VITAL_SIGNS),
    IMPROVED(ClinicalQuestion.CONDITION),
    RECOVERED(ClinicalQuestion.CONDITION),
    NOT_IMPROVED(ClinicalQuestion.CONDITION),
    NOT_INFECTIOUS(ClinicalQuestion.INFECTIVITY),
    INFECTIOUS(ClinicalQuestion.INFECTIVITY),
    ENVIRONMENT_NEGATIVE(ClinicalQuestion.ENVIRONMENT),
    ENVIRONMENT_POSITIVE(ClinicalQuestion.ENVIRONMENT);

    private final ClinicalQuestion question;

    ClinicalAnswer(ClinicalQuestion question) {
        this.question = question;
    }

    /** Reads the words of hospitals and laboratories, with or without blanks, in either case. */
    public static Optional<ClinicalAnswer> fromWord(String word) {
        return switch (word.replaceAll("[\\s_-]", "").toUpperCase(Locale.ROOT)) {
            case "BEGAN", "SYMPTOMSBEGAN", "发病", "出现症状" -> Optional.of(BEGAN);
            case "IGMNEGATIVE", "IGM阴性", "免疫球蛋白M阴性" -> Optional.of(IGM_NEGATIVE);
            case "IGMPOSITIVE", "IGM阳性", "免疫球蛋白M阳性" -> Optional.of(IGM_POSITIVE);
            case "IGGNEGATIVE", "IGG阴性", "免疫球蛋白G阴性" -> Optional.of(IGG_NEGATIVE);
            case "IGGPOSITIVE", "IGG阳性", "免疫球蛋白G阳性" -> Optional.of(IGG_POSITIVE);
            case "STABLE", "VITALSIGNSSTABLE", "生命体征平稳", "生命体征稳定" -> Optional.of(STABLE);
            case "UNSTABLE", "VITALSIGNSUNSTABLE", "生命体征不平稳", "生命体征不稳定" -> Optional.of(UNSTABLE);
            case "IMPROVED", "CLEARLYBETTER", "病情明显好转", "明显好转" -> Optional.of(IMPROVED);
            case "RECOVERED", "CLINICALLYRECOVERED", "临床治愈", "治愈" -> Optional.of(RECOVERED);
            case "NOTIMPROVED", "NOTBETTER", "病情未好转", "未好转", "未见好转" -> Optional.of(NOT_IMPROVED);
            case "NOTINFECTIOUS", "无传染性" -> Optional.of(NOT_INFECTIOUS);
            case "INFECTIOUS", "有传染性" -> Optional.of(INFECTIOUS);
            case "ENVIRONMENTNEGATIVE", "ENVIRONMENTSAMPLESNEGATIVE", "环境标本阴性" -> Optional.of(ENVIRONMENT_NEGATIVE);
            case "ENVIRONMENTPOSITIVE", "ENVIRONMENTSAMPLESPOSITIVE", "环境标本阳性" -> Optional.of(ENVIRONMENT_POSITIVE);
            default -> Optional.empty();
        };
    }

    public ClinicalQuestion question() {
        return question;
    }
}
