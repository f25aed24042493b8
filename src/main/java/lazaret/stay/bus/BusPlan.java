package lazaret.stay.bus;

import java.util.List;
import java.util.Map;
import lazaret.platform.Refusal;

/**
 * Rooms for a list of people: everybody is in exactly one of the two.
 *
 * @param seats in the order in which they are taken: carers before those they care for
 * @param refused by number, why there is no bed
 */
public record BusPlan(List<Seat> seats, Map<String, Refusal> refused) {}
