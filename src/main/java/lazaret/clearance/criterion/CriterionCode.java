package lazaret.clearance.criterion;

/** Stable names of the criteria: outside programs read them, so none is ever renamed. */
public enum CriterionCode {
    CONSECUTIVE_NEGATIVES,
    TEMPERATURE_NORMAL,
    SYMPTOMS_IMPROVED,
    IMAGING_IMPROVED,
    SYMPTOM_FREE,
    NO_SYMPTOMS,
    CONDITION_IMPROVED,
    VITAL_SIGNS_STABLE,
    SPO2_ABOVE,
    MINIMUM_DAYS,
    SCHEDULED_TESTS,
    LINKED_CONTACT_NEGATIVE,
    LAST_SAMPLE_NEGATIVE,
    DOUBLE_SAMPLING,
    ENVIRONMENT_NEGATIVE,
    ANTIBODIES_NEGATIVE,
    NO_LONGER_DETERMINED,
    NO_POLICY
}
