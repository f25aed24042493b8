package lazaret.transfer;

import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;

/** The fields of a vehicle, for the sentences that say what is wrong with one of them. */
enum Field {
    PLATE("/plate"),
    STATION("/station"),
    NEGATIVE_PRESSURE("/negativePressure");

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
