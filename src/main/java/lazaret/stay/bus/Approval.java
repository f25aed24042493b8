package lazaret.stay.bus;

/** By whose decision, and for what reason, children and dependent people share the room of a carer. */
public record Approval(String by, String reason) {}
