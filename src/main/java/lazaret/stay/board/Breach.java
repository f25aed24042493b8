package lazaret.stay.board;

import java.time.Instant;

/**
 * Why somebody must not go on lying there. A change of category is never refused, so it can happen (domain.md §2 rule 3).
 *
 * @param since when it began
 * @param deadline until when it has to end; null where no limit is given
 */
public record Breach(Kind kind, BoardPerson person, Instant since, Instant deadline) {

    /** The limit has passed. */
    public boolean isOverdue(Instant now) {
        return deadline != null && deadline.isBefore(now);
    }

    /** The rules a board watches over. */
    public enum Kind {
        INFECTED_AMONG_CONTACTS,
        CHILD_ALONE
    }
}
