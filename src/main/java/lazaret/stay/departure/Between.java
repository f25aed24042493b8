package lazaret.stay.departure;

import lazaret.clearance.course.Sample;
import lazaret.clearance.course.TestOutcome;

/**
 * A sample, or an answer to one, that was not known when somebody was signed off.
 *
 * @param specimen its number
 */
public record Between(String specimen, Sample sample) {

    /** What is kept as the reason of a voided signature: number and answer. */
    String reason() {
        TestOutcome outcome = sample.outcome();
        return specimen + " " + (outcome == null ? "PENDING" : outcome.name());
    }
}
