package lazaret.exchange.imports;

import lazaret.platform.RefusalCode;

/** Why an import is not started, not shown or came to an early end. */
public enum ImportRefusal implements RefusalCode {
    KIND_IS_NOT_KNOWN(Kind.UNKNOWN),
    NO_SUCH_IMPORT(Kind.UNKNOWN),
    FILE_WAITS_NO_MORE(Kind.UNKNOWN),
    IMPORT_HAS_ENDED(Kind.RULE),
    SERVER_WAS_STOPPED(Kind.RULE),
    PROGRAM_FAULT(Kind.RULE);

    private final Kind kind;

    ImportRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
