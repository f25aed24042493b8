package lazaret.clearance.health;

import lazaret.platform.RefusalCode;

/** Why something about readings that call a clinician is refused. */
public enum HealthRefusal implements RefusalCode {
    READINGS_ARE_FOLLOWED_UP(Kind.RULE),
    MEASURE_NEEDS_WORDS(Kind.VALUE),
    NOT_A_NUMBER(Kind.VALUE);

    private final Kind kind;

    HealthRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
