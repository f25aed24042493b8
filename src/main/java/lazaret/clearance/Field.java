package lazaret.clearance;

/** The fields that somebody fills in, for the sentences that say what is wrong with one of them. */
public enum Field {
    SAMPLED_AT("/sampledAt"),
    SITE("/site"),
    LABORATORY("/laboratory"),
    REAGENT("/reagent"),
    RESULT("/result"),
    REPORTED_AT("/reportedAt"),
    AT("/at"),
    MEASURE("/measure"),
    WORDS("/words"),
    SYMPTOMS("/symptoms"),
    ANSWER("/answer"),
    FINDINGS("/findings"),
    ONSET("/onset"),
    REASON("/reason"),
    POLICY("/policy"),
    FROM("/from");

    private final String pointer;

    Field(String pointer) {
        this.pointer = pointer;
    }

    /** Where a refusal of it points. */
    public String pointer() {
        return pointer;
    }
}
