package lazaret.stay.board;

import java.time.Instant;

/**
 * Somebody present is infected, by the panel or by a sample of this stay that no panel has overruled.
 *
 * @param since when it was known here, not before the arrival
 * @param transferBy until when the ambulance has to come; null where the policy gives no limit
 */
public record Infection(Instant since, Instant transferBy) {}
