/**
 * Who is driven where: the fleet of negative-pressure ambulances and what was measured in them. Where people lie is known
 * to {@code lazaret.stay}, whether a vehicle is clean to {@code lazaret.hygiene}.
 */
package lazaret.transfer;
