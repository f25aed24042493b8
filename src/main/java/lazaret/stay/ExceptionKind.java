package lazaret.stay;

/** The named exceptions from one person, one room (domain.md §2 rule 2). Each records who approved it and why. */
public enum ExceptionKind {
    /** The person is the carer of somebody who already has a bed in the room. */
    CARER,
    /** A child of 14 or younger joins the carer who already has the room. */
    CARED_CHILD,
    /** A pregnant woman joins her carer. */
    CARED_PREGNANT,
    /** A dependent person joins the carer. */
    CARED_DEPENDENT,
    /** A child or dependent person lies alone: the recorded decision of the guardian. */
    CHILD_ALONE,
    /** A carer who is not 18–60 or has an underlying disease: a manager and a clinician waive that together. */
    WAIVER;

    /** The person placed is the carer of the other one named. */
    public boolean placesCarer() {
        return this == CARER || this == WAIVER;
    }

    /** The person placed is cared for by the other one named. */
    boolean placesCaredFor() {
        return this == CARED_CHILD || this == CARED_PREGNANT || this == CARED_DEPENDENT;
    }

    public boolean sharesRoom() {
        return placesCarer() || placesCaredFor();
    }
}
