package lazaret.clearance;

/** One line of a file of health readings. */
public record ReadingRow(Subject subject, HealthCheck check) {}
