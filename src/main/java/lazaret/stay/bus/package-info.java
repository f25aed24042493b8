/**
 * Many people at once: who is on the bus, rooms for all of them in one go, reserved and checked in one by one. A rule of
 * placement does not belong here: the plan asks {@link lazaret.stay.PlacementPolicy}, and every single placement is judged
 * again by the use case that does it.
 */
package lazaret.stay.bus;
