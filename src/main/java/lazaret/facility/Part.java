package lazaret.facility;

/** The word for a part of the stock, for the sentence that says that there is no such one. */
public enum Part {
    FACILITY,
    UNIT,
    ROOM,
    BED
}
