/**
 * Who is isolated or treated: identity, category and clinical type over time, exposures, needs. Where somebody lies is
 * known to {@code lazaret.stay}; what somebody's tests say, to {@code lazaret.clearance}. A name is never a key.
 */
package lazaret.person;
