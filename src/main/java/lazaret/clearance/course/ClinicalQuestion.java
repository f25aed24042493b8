package lazaret.clearance.course;

/** What only somebody at the bedside, or a laboratory for antibodies and surfaces, can answer. */
public enum ClinicalQuestion {
    /** When symptoms began. */
    ONSET,
    IGM,
    IGG,
    /** Whether vital signs are stable (生命体征平稳). */
    VITAL_SIGNS,
    /** How the person is against the time before. */
    CONDITION,
    /** Whether somebody who stays positive for weeks can still infect others (传染性评估). */
    INFECTIVITY,
    /** Samples of the room and of things in it (环境标本). */
    ENVIRONMENT
}
