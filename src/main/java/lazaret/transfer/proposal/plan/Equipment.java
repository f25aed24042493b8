package lazaret.transfer.proposal.plan;

/** What a vehicle carries and somebody may need on the way. */
public enum Equipment {
    OXYGEN,
    WHEELCHAIR,
    STRETCHER
}
