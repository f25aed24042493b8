package lazaret.stay.departure;

import lazaret.clearance.Clearance;

/**
 * The verdict on one person.
 *
 * @param person number of the person
 */
public record ClearanceAnswer(String person, Clearance clearance) {}
