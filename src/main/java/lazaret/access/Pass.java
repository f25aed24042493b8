package lazaret.access;

import java.io.Serializable;

/** What somebody was let in by: the session of a browser or the token of a program. Known by a number, never by its secret. */
public record Pass(Kind kind, long id) implements Serializable {
    /** What it opens. */
    public enum Kind {
        SESSION,
        TOKEN
    }
}
