package lazaret.clearance.policy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was decided about a version.
 *
 * @param from the first local day on which it applies
 * @param by whose decision it was
 * @param at when it was recorded
 */
public record PastAdoption(String policy, LocalDate from, String by, Instant at) {}
