package lazaret.clearance;

/** Whose positive starts the clock of the others again: only of somebody in the same room, or on the same floor too. */
public enum RestartScope {
    ROOM,
    FLOOR
}
