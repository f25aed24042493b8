package lazaret.exchange.sheet;

import lazaret.platform.RefusalCode;

/** Why a file's titles or a cell cannot be read; each sentence says the cure. */
public enum SheetRefusal implements RefusalCode {
    COLUMNS_ARE_MISSING(Kind.VALUE),
    COLUMN_IS_THERE_TWICE(Kind.VALUE),
    /** Not against the file: says once that a column was passed over. */
    COLUMN_IS_IGNORED(Kind.VALUE),
    CELL_IS_EMPTY(Kind.VALUE),
    CELL_IS_TOO_LONG(Kind.VALUE),
    CELL_HAS_CONTROL_CHARACTERS(Kind.VALUE),
    CELL_LOOKS_LIKE_A_FORMULA(Kind.VALUE),
    DIGITS_ARE_LOST(Kind.VALUE),
    NOT_A_TIME(Kind.VALUE),
    NOT_A_DAY(Kind.VALUE),
    NOT_A_NUMBER(Kind.VALUE),
    NOT_YES_OR_NO(Kind.VALUE),
    WORD_IS_NOT_KNOWN(Kind.VALUE),
    CANNOT_BE_STORED(Kind.VALUE);

    private final Kind kind;

    SheetRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
