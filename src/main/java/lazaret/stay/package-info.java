/**
 * From the reservation to the departure: who holds which bed since when, where somebody may lie, and who may leave.
 * Knows nothing of vehicles; that a verdict is clear is the work of {@link lazaret.clearance}, that a room is clean the
 * work of {@link lazaret.hygiene}.
 */
package lazaret.stay;
