package lazaret.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * So many times in so long, for each who asks: all at once if need be, then one again every {@code period / times}.
 * Keeps one moment for each who asked lately, and of at most so many.
 */
public final class Allowance {
    private final Duration period;
    private final Duration step;
    private final int mostKept;
    /** By asker, when the last of what was used is given back in full. */
    private final Map<String, Instant> usedUntil = new HashMap<>();

    public Allowance(int times, Duration period, int mostKept) {
        this.period = period;
        this.step = period.dividedBy(times);
        this.mostKept = mostKept;
    }

    /** Uses one if there is one; how long to wait where there is none, zero where it was used. */
    public synchronized Duration use(String asker, Instant now) {
        Instant before = usedUntil.getOrDefault(asker, now);
        Instant after = (before.isBefore(now) ? now : before).plus(step);
        Duration over = Duration.between(now.plus(period), after);
        if (!over.isNegative() && !over.isZero()) {
            return over;
        }
        if (usedUntil.size() >= mostKept && !usedUntil.containsKey(asker)) {
            makeRoom(now);
        }
        usedUntil.put(asker, after);
        return Duration.ZERO;
    }

    // Whoever has everything back is forgotten; where that is nobody all are, for a flood must not fill the memory.
    private void makeRoom(Instant now) {
        usedUntil.values().removeIf(until -> !until.isAfter(now));
        if (usedUntil.size() >= mostKept) {
            usedUntil.clear();
        }
    }

    synchronized int kept() {
        return usedUntil.size();
    }
}
