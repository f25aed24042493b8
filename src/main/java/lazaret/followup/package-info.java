/**
 * Observation after discharge or release: the visits and tests that the policy asks for, what was found, and how it ended.
 * Who is positive again waits for a bed once more. The dates come from the policy version of the departure; what counts
 * about the departure itself is asked of the stay.
 */
package lazaret.followup;
