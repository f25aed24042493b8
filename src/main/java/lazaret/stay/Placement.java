package lazaret.stay;

import java.time.Instant;

/**
 * Who shall lie where.
 *
 * @param bed code of the bed, or null where a facility is named: its best suitable bed
 * @param arrivedAt when the person came; null: the bed is reserved
 * @param exception null where none is asked for
 */
public record Placement(String person, String bed, String facility, Instant arrivedAt, PlacementException exception) {}
