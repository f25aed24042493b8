package lazaret.clearance;

/**
 * One line of a laboratory's file.
 *
 * @param report null while the result is pending: the specimen alone is recorded
 */
public record LaboratoryRow(Subject subject, Sampling sampling, LabReport report) {}
