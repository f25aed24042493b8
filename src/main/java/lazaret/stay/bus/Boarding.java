package lazaret.stay.bus;

import java.io.Serializable;

/**
 * One person to be placed or checked in.
 *
 * @param stay the stay that holds a bed already, null without one
 * @param seat where to lie otherwise, null where a bed is held
 */
public record Boarding(String person, String stay, Seat seat) implements Serializable {}
