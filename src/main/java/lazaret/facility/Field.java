package lazaret.facility;

import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;

/** The fields of the stock, for the sentences that say what is wrong with one of them. */
enum Field {
    KIND("/kind"),
    NAME("/name"),
    DISTRICT("/district"),
    OPENED_ON("/openedOn"),
    FACILITY("/facility"),
    UNIT("/unit"),
    UNIT_KIND("/unitKind"),
    ZONE("/zone"),
    STATE("/state"),
    SINCE("/since"),
    REASON("/reason");

    private final String pointer;

    Field(String pointer) {
        this.pointer = pointer;
    }

    Refusal missing() {
        return PlatformRefusal.FIELD_IS_MISSING.at(pointer, this);
    }

    Refusal longerThan(int characters) {
        return PlatformRefusal.VALUE_IS_TOO_LONG.at(pointer, this, characters);
    }
}
