package lazaret.stay;

import static lazaret.platform.PlatformRefusal.TIME_IN_THE_FUTURE;

import java.time.Instant;

/** The two times of a fact and its author: when it happened, when it was recorded, by whom. */
public record Stamp(Instant at, Instant recordedAt, String by) {

    /**
     * A fact that happened at the latest now.
     *
     * @throws lazaret.platform.RefusalException TIME_IN_THE_FUTURE, pointing at {@code field}
     */
    public static Stamp past(Instant at, Instant now, String by, String field) {
        if (at.isAfter(now)) {
            throw TIME_IN_THE_FUTURE.at(field, at).asException();
        }
        return new Stamp(at, now, by);
    }

    public static Stamp now(Instant now, String by) {
        return new Stamp(now, now, by);
    }
}
