package lazaret.stay.departure;

import lazaret.clearance.PolicyVersion;
import lazaret.stay.DepartureReason;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;

/**
 * Somebody left by the gate, by override, or died; told in the transaction of the departure.
 *
 * @param policy under which it was decided; null without one, and for a death
 */
public record Departed(Stay stay, DepartureReason reason, PolicyVersion policy, Stamp stamp) {}
