package lazaret.reporting.daily;

import lazaret.platform.RefusalCode;

/** Why a daily report is not signed. */
public enum DailyRefusal implements RefusalCode {
    DAY_IS_MISSING(Kind.VALUE),
    DAY_IS_NOT_OVER(Kind.RULE),
    NOT_OPEN_ON_THAT_DAY(Kind.RULE),
    SOMEBODY_SIGNED_MEANWHILE(Kind.STALE),
    FIGURE_IS_MISSING(Kind.VALUE),
    FIGURE_IS_IMPOSSIBLE(Kind.VALUE),
    FIGURES_DO_NOT_ADD_UP(Kind.VALUE),
    CONVERTED_ARE_CONFIRMED(Kind.VALUE),
    DIFFERENCE_NEEDS_A_NOTE(Kind.VALUE),
    AMENDMENT_NEEDS_A_REASON(Kind.VALUE),
    NOTHING_IS_AMENDED(Kind.VALUE),
    TEXT_IS_TOO_LONG(Kind.VALUE),
    DEADLINE_IS_OF_THE_PAST(Kind.RULE),
    DEADLINE_IS_IMPOSSIBLE(Kind.VALUE),
    SOURCE_IS_MISSING(Kind.VALUE);

    private final Kind kind;

    DailyRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
