package lazaret.facility;

import lazaret.platform.RefusalCode;

/** Why something about the stock is refused. */
public enum FacilityRefusal implements RefusalCode {
    FACILITY_CODE_IS_MALFORMED(Kind.VALUE),
    FACILITY_KIND_IS_FIXED(Kind.RULE),
    COORDINATE_IS_IMPOSSIBLE(Kind.VALUE),
    TIME_ZONE_IS_UNKNOWN(Kind.VALUE),
    ROOM_NUMBER_IS_MALFORMED(Kind.VALUE),
    BED_COUNT_IS_IMPOSSIBLE(Kind.VALUE),
    BEDS_ARE_NEVER_REMOVED(Kind.RULE),
    UNIT_IS_OF_ANOTHER_KIND(Kind.RULE),
    ROW_REPEATS_ANOTHER(Kind.RULE),
    ROOM_HAS_NO_MORE_EXTRA_BEDS(Kind.RULE),
    ROOM_IS_ALREADY_OUT_OF_SERVICE(Kind.RULE),
    ROOM_IS_IN_SERVICE(Kind.RULE),
    OUTAGE_ENDS_BEFORE_IT_BEGAN(Kind.VALUE),
    TAKEN_BY_ANOTHER_MEANWHILE(Kind.RULE);

    private final Kind kind;

    FacilityRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
