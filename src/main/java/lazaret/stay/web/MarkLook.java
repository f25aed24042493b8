package lazaret.stay.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import lazaret.stay.board.Flag;

/** The colour and the icon of what stands out about somebody on a board; the word comes from the bundle. */
@Named("markLook")
@ApplicationScoped
public class MarkLook {
    /** For pages. */
    public String iconOf(Flag flag) {
        return icon(flag);
    }

    /** For pages. */
    public String styleOf(Flag flag) {
        return style(flag);
    }

    static String icon(Flag flag) {
        return switch (flag.look()) {
            case ALARM -> "pulse";
            case VOID -> "x";
            case LEAVES -> "out";
            case NEED -> "flag";
        };
    }

    static String style(Flag flag) {
        return switch (flag.look()) {
            case ALARM -> "bad";
            case VOID -> "warn";
            case LEAVES -> "ok";
            case NEED -> "";
        };
    }
}
