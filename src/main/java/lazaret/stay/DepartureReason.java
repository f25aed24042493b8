package lazaret.stay;

/** The ways out (domain.md §2 rule 7); a move within the facility ends a stay too, and begins the next. */
public enum DepartureReason {
    DISCHARGE,
    RELEASE,
    OVERRIDE,
    TRANSFER,
    MOVE,
    DEATH,
    AGAINST_ADVICE,
    ABSCONDED;

    /** Ways that one clinician asks for and a second one confirms. */
    public boolean takesTwoClinicians() {
        return this == OVERRIDE || this == AGAINST_ADVICE || this == ABSCONDED;
    }
}
