package lazaret.clearance.criterion;

import java.time.Duration;
import java.time.Instant;

/**
 * How long something has to last.
 *
 * @param longer whether it must last longer than this; otherwise exactly this is enough
 */
public record Span(Duration length, boolean longer) {
    /** "Longer than" has no first moment; a second later is near enough to plan by. */
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    /** "More than 3 days". */
    public static Span moreThanDays(int days) {
        return new Span(Duration.ofDays(days), true);
    }

    /** "For 3 days". */
    public static Span daysAtLeast(int days) {
        return new Span(Duration.ofDays(days), false);
    }

    boolean isReachedBy(Duration streak) {
        int order = streak.compareTo(length);
        return longer ? order > 0 : order >= 0;
    }

    /** When it is reached by what begins now. */
    Instant reachedFrom(Instant first) {
        return first.plus(length).plus(longer ? A_MOMENT : Duration.ZERO);
    }

    /** In whole hours, for the sentence that says it. */
    public long hours() {
        return length.toHours();
    }
}
