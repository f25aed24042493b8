package lazaret.stay.web;

/**
 * One line of the strip of breaches above a board.
 *
 * @param room where a link leads to
 * @param words how long it lasts, or how long is left
 */
public record BreachLine(String room, String bed, String name, String words, boolean overdue) {}
