package lazaret.clearance.course;

import java.time.Instant;
import java.util.Objects;

/** A later exposure inside isolation, from whose day the clock starts again. Whoever knows the rooms finds them. */
public record Restart(Instant at, ClockStart cause) {

    public Restart {
        Objects.requireNonNull(at);
        if (cause == ClockStart.LAST_EXPOSURE || cause == ClockStart.ARRIVAL) {
            throw new IllegalArgumentException(cause + " starts a clock and does not restart it");
        }
    }
}
