package lazaret.clearance;

import lazaret.clearance.course.ClockStart;
import lazaret.clearance.course.Restart;

/** Whose positive starts the clock of the others again: only of somebody in the same room, or on the same floor too. */
public enum RestartScope {
    ROOM,
    FLOOR;

    /** Whether such a restart counts: one on the floor only where the version says so, the others always. */
    boolean covers(Restart restart) {
        return this == FLOOR || restart.cause() != ClockStart.POSITIVE_ON_FLOOR;
    }
}
