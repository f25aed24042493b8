package lazaret.exchange.table;

import lazaret.platform.RefusalCode;

/** Why a file is not taken as a table. */
public enum TableRefusal implements RefusalCode {
    FILE_IS_EMPTY(Kind.VALUE),
    FILE_IS_TOO_LARGE(Kind.TOO_LARGE),
    FILE_IS_OLD_EXCEL(Kind.VALUE),
    FILE_IS_NOT_TEXT(Kind.VALUE),
    FILE_IS_NOT_READABLE(Kind.VALUE),
    QUOTE_IS_NOT_CLOSED(Kind.VALUE);

    private final Kind kind;

    TableRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
