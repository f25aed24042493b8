package lazaret.transfer;

/** How the crew knew that the right person got in. */
public enum IdentifiedBy {
    /** By the end of the number of the paper. */
    PAPER,
    /** By the number in the register. */
    NUMBER,
    /** By the code on the hand-over form of this transfer. */
    FORM,
    /** By the code on the slip of the room that is left. */
    SLIP,
    /** By the code of the bed that is left. */
    BED,
    /** Without a network, by the telephone: the end of the paper against what its page showed. */
    TELEPHONE
}
