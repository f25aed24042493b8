package lazaret.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * How the states of a bed look, everywhere the same: colour class, icon and word, never colour alone. Asked by the name
 * of the state, so that it need not know who computes it.
 */
@Named
@ApplicationScoped
public class StateLook {

    private enum Look {
        ASSIGNABLE("s-free", "check"),
        RESERVED("s-resv", "bookmark"),
        OCCUPIED("s-occ", "user"),
        AWAITING_DISINFECTION("s-dis", "drop"),
        AWAITING_VERIFICATION("s-ver", "verify"),
        OUT_OF_SERVICE("s-out", "ban"),
        BREACH("s-brk", "alert");

        private final String style;
        private final String icon;

        Look(String style, String icon) {
            this.style = style;
            this.icon = icon;
        }
    }

    /** The style class that sets the colours of the state. */
    public String style(Object state) {
        return look(state).style;
    }

    public String icon(Object state) {
        return look(state).icon;
    }

    /** The key of the word. */
    public String key(Object state) {
        return "platform.state." + look(state).name();
    }

    private static Look look(Object state) {
        return Look.valueOf(state instanceof Enum<?> constant ? constant.name() : String.valueOf(state));
    }
}
