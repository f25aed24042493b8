package lazaret.person;

import java.util.Optional;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;

/** The fields of a person, for the sentences that say what is wrong with one of them. */
enum Field {
    NAME("/name"),
    SEX("/sex"),
    PAPER_TYPE("/paper/type"),
    PAPER_NUMBER("/paper/number"),
    PHONE("/phone"),
    DISTRICT("/district"),
    ADDRESS("/address"),
    CATEGORY("/category"),
    HOUSEHOLD("/household"),
    INDEX_CASE("/indexCase"),
    CARRIAGE("/carriage"),
    FOUND_AT("/foundAt"),
    AT("/at"),
    EVIDENCE("/evidence"),
    CAUSE("/cause"),
    REASON("/reason"),
    INTO("/into"),
    NEEDS("/needs");

    private final String pointer;

    Field(String pointer) {
        this.pointer = pointer;
    }

    Refusal missing() {
        return PlatformRefusal.FIELD_IS_MISSING.at(pointer, this);
    }

    /** What is wrong with a value of more characters than that; nothing where there is none. */
    Optional<Refusal> longer(String value, int characters) {
        return value != null && value.length() > characters ? Optional.of(longerThan(characters)) : Optional.empty();
    }

    Refusal longerThan(int characters) {
        return PlatformRefusal.VALUE_IS_TOO_LONG.at(pointer, this, characters);
    }
}
