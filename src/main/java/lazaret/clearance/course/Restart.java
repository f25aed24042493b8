package lazaret.clearance.course;

import java.time.Instant;
import java.util.Objects;

/**
 * A later exposure inside isolation, from whose day the clock starts again. Whoever knows the rooms finds them.
 *
 * @param named register number of whoever it was; null where nobody said
 */
public record Restart(Instant at, ClockStart cause, String named) {

    public Restart {
        Objects.requireNonNull(at);
        if (cause == ClockStart.LAST_EXPOSURE || cause == ClockStart.ARRIVAL) {
            throw new IllegalArgumentException(cause + " starts a clock and does not restart it");
        }
    }

    public Restart(Instant at, ClockStart cause) {
        this(at, cause, null);
    }
}
