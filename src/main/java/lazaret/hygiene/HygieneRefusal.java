package lazaret.hygiene;

import lazaret.platform.RefusalCode;

/** Why a disinfection is not recorded or not verified. */
public enum HygieneRefusal implements RefusalCode {
    NO_SUCH_DISINFECTION(Kind.UNKNOWN),
    ALREADY_VERIFIED(Kind.RULE),
    VERIFIED_BY_ANOTHER(Kind.RULE),
    FINISHED_BEFORE_DEPARTURE(Kind.RULE),
    VERIFIED_BEFORE_FINISHED(Kind.VALUE),
    AGENT_IS_MISSING(Kind.VALUE),
    CONTACT_TIME_IS_IMPOSSIBLE(Kind.VALUE),
    CONCENTRATION_IS_IMPOSSIBLE(Kind.VALUE);

    private final Kind kind;

    HygieneRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
