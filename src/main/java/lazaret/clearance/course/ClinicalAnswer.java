package lazaret.clearance.course;

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

    public ClinicalQuestion question() {
        return question;
    }
}
