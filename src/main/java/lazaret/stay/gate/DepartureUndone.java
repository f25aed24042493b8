package lazaret.stay.gate;

import java.time.Instant;

/**
 * A departure never was: the stay that recorded it is voided, and the person lies on in the same bed under another. Told
 * inside the transaction to whoever hangs something on a departure.
 *
 * @param stay id of the voided stay
 * @param again id of the stay that goes on
 */
public record DepartureUndone(long stay, long again, String reason, Instant at, String by) {}
