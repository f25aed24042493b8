package lazaret.reporting;

/** A label and what stands beside it. Public because compiled templates call it. */
public record PrintedFact(String label, String value) {}
