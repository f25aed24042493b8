package lazaret.stay.change;

import lazaret.platform.RefusalCode;

/** Why changes are not counted. */
public enum ChangeRefusal implements RefusalCode {
    WINDOW_IS_EMPTY(Kind.VALUE);

    private final Kind kind;

    ChangeRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
