package lazaret.transfer.proposal.plan;

/** What a plan is judged by: first what may never be, then how many are fetched, then how well. */
public enum Rule {
    NEGATIVE_PRESSURE,
    CHECK_COUNTS,
    SHIFT_ENDS,
    EQUIPMENT,
    EVERYBODY_IS_FETCHED,
    DEADLINE,
    WAITING,
    DRIVING,
    UNCERTAIN_EQUIPMENT;

    /** May never be broken. */
    public boolean isHard() {
        return ordinal() <= EQUIPMENT.ordinal();
    }
}
