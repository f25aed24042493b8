package lazaret.reporting.delivery;

import java.time.Duration;
import java.time.Instant;

/** How long a mail waits for its next attempt: 1, 2, 4, 8, 16 and then every 30 minutes, for three days. */
final class Pauses {
    private static final int LONGEST = 30;
    private static final int DOUBLED = 5;
    private static final Duration PATIENCE = Duration.ofDays(3);

    private Pauses() {}

    /** @param attempts that failed, 1 or more */
    static Duration after(int attempts) {
        return Duration.ofMinutes(attempts > DOUBLED ? LONGEST : 1L << (attempts - 1));
    }

    /** Whether a mail that waits since then is given up when it fails now. */
    static boolean areOver(Instant waitsSince, Instant now) {
        return waitsSince.plus(PATIENCE).isBefore(now);
    }
}
