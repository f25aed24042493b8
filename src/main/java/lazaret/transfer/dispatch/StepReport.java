package lazaret.transfer.dispatch;

import java.time.Instant;

/**
 * A step as it is reported.
 *
 * @param at when it happened; null: now
 * @param by who did it; empty: whoever reports it
 * @param place where; empty: where the step says itself
 */
public record StepReport(Instant at, String by, String place) {

    public static StepReport at(Instant at) {
        return new StepReport(at, "", "");
    }
}
