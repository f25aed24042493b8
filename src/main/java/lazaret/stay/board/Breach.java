package lazaret.stay.board;

import java.time.Instant;

/**
 * Why somebody must not go on lying there. A change of category is never refused, so it can happen (domain.md §2 rule 3).
 *
 * @param since when it began
 */
public record Breach(Kind kind, BoardPerson person, Instant since) {

    /** The rules a board watches over. */
    public enum Kind {
        INFECTED_AMONG_CONTACTS,
        CHILD_ALONE
    }
}
