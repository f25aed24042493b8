package lazaret.hygiene;

import java.time.Instant;

/**
 * A disinfection was verified; told within the same transaction, so that bed and ledger never disagree.
 *
 * @param finishedAt when the disinfection was finished: it frees those beds that were left before
 */
public record Verified(
        String facility, String subject, Instant finishedAt, Instant at, Instant recordedAt, String by) {}
