package lazaret.reporting.trips;

/** One step of the printed form. Public because compiled templates call it. */
public record PrintedStep(String what, String when, String who, String where, String note) {}
