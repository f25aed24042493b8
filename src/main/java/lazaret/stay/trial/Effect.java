package lazaret.stay.trial;

import java.time.LocalDate;

/** What a version would do to somebody's day of leaving. */
public enum Effect {
    EARLIER,
    LATER,
    UNCHANGED;

    /** An unknown day, which nobody can promise, lies behind every known one. */
    static Effect of(LocalDate before, LocalDate after) {
        LocalDate old = before == null ? LocalDate.MAX : before;
        int order = (after == null ? LocalDate.MAX : after).compareTo(old);
        return order < 0 ? EARLIER : order > 0 ? LATER : UNCHANGED;
    }
}
