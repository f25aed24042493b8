package lazaret.stay;

/**
 * Somebody lies in another bed from this moment on, or is on the way to one. Told inside the transaction to whatever hangs
 * on the stay that ended.
 *
 * @param from the stay that ended by a move or a transfer
 * @param to the stay that began at the same moment; null where the vehicle is still on its way
 */
public record Relocated(Stay from, Stay to, Stamp stamp) {}
