package lazaret.clearance.health;

import java.time.Instant;
import java.util.Set;

/**
 * Told, inside the transaction that records it, of a reading with signs of a severe case that is the latest one of
 * these values: whoever listens acts at once or not at all.
 *
 * @param personId of the row
 * @param personNumber the public one
 * @param at when it was measured
 * @param signs at least one
 * @param spo2 oxygen saturation in percent, null when not measured
 * @param respiratoryRate breaths per minute, null when not measured
 */
public record SevereReading(
        long personId, String personNumber, Instant at, Set<SevereSign> signs, Integer spo2, Integer respiratoryRate) {

    public SevereReading {
        signs = Set.copyOf(signs);
    }
}
