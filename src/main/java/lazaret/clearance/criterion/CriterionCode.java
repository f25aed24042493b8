package lazaret.clearance.criterion;

/** Stable names of the criteria: outside programs read them, so none is ever renamed. */
public enum CriterionCode {
    CONSECUTIVE_NEGATIVES,
    TEMPERATURE_NORMAL,
    SYMPTOMS_IMPROVED,
    IMAGING_IMPROVED,
    MINIMUM_DAYS,
    SCHEDULED_TESTS,
    LINKED_CONTACT_NEGATIVE,
    ANTIBODIES_NEGATIVE,
    NO_POLICY
}
