package lazaret.reporting.catalogue;

import java.time.Instant;
import java.time.ZoneId;

/**
 * How new the data of a facility are.
 *
 * @param zone in which it counts its days
 * @param latest when it last recorded something that was known then; null if never
 */
public record Freshness(String facility, ZoneId zone, Instant latest) {}
