package lazaret.living;

import static lazaret.platform.PlatformRefusal.TIME_IN_THE_FUTURE;

import java.time.Instant;

/**
 * The two times of a fact and who says so.
 *
 * @param at when it happened
 */
public record Stamp(Instant at, Instant recordedAt, String by) {

    /**
     * Something that happened just now, or at a time named later.
     *
     * @param at null: just now
     * @throws lazaret.platform.RefusalException TIME_IN_THE_FUTURE
     */
    public static Stamp past(Instant at, Instant now, String by) {
        if (at != null && at.isAfter(now)) {
            throw TIME_IN_THE_FUTURE.at("/at", at).asException();
        }
        return new Stamp(at == null ? now : at, now, by);
    }
}
