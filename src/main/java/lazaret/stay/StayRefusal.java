package lazaret.stay;

import lazaret.platform.RefusalCode;

/** Why somebody is not placed, does not arrive or does not leave. */
public enum StayRefusal implements RefusalCode {
    // the bed
    BED_IS_RESERVED(Kind.RULE),
    BED_IS_OCCUPIED(Kind.RULE),
    BED_AWAITS_DISINFECTION(Kind.RULE),
    BED_AWAITS_VERIFICATION(Kind.RULE),
    BED_IS_HELD(Kind.RULE),
    BED_IS_NOT_KEPT(Kind.RULE),
    ROOM_IS_TAKEN(Kind.RULE),
    ROOM_HAS_NO_BATHROOM(Kind.RULE),
    ZONE_IS_WRONG(Kind.RULE),
    ROOM_IS_OUT_OF_SERVICE(Kind.RULE),
    NOT_OPEN(Kind.RULE),
    ROOM_IS_TOO_SMALL(Kind.RULE),
    EXTRA_BED_NEEDS_AN_EXCEPTION(Kind.RULE),
    NO_SUITABLE_BED(Kind.RULE),
    BED_OR_FACILITY_IS_MISSING(Kind.VALUE),
    // the others
    INFECTED_AMONG_CONTACTS(Kind.RULE),
    CONTACT_AMONG_INFECTED(Kind.RULE),
    NEEDS_A_DESIGNATED_HOSPITAL(Kind.RULE),
    NOT_FOR_A_YELLOW_CODE_HOSPITAL(Kind.RULE),
    SUSPECTED_LIES_ALONE(Kind.RULE),
    CLOSE_AND_SECONDARY_APART(Kind.RULE),
    SECTION_IS_FOR_OTHERS(Kind.RULE),
    // carers
    CHILD_NEEDS_A_CARER(Kind.RULE),
    CARER_IS_NOT_FIT(Kind.RULE),
    NOT_IN_NEED_OF_CARE(Kind.RULE),
    ONE_CARER_ONLY(Kind.RULE),
    PAIR_IS_NOT_IN_THE_ROOM(Kind.RULE),
    EXCEPTION_IS_INCOMPLETE(Kind.VALUE),
    WAIVER_NEEDS_A_CLINICIAN(Kind.RULE),
    // the person and the stay
    PERSON_IS_ELSEWHERE(Kind.RULE),
    PERSON_HAS_A_RESERVATION(Kind.RULE),
    NO_SUCH_STAY(Kind.UNKNOWN),
    NOT_A_RESERVATION(Kind.RULE),
    NOT_PRESENT(Kind.RULE),
    DEPARTED_BEFORE_ARRIVED(Kind.RULE),
    ARRIVED_BEFORE_RESERVED(Kind.RULE),
    HAPPENS_ONCE(Kind.RULE),
    ANOTHER_FACILITY(Kind.RULE),
    REASON_IS_MISSING(Kind.VALUE),
    // the way out
    CRITERION_UNMET(Kind.RULE),
    NOT_THIS_WAY_OUT(Kind.VALUE),
    TAKES_ANOTHER_CLINICIAN(Kind.RULE),
    OVERRIDE_IS_OPEN(Kind.RULE),
    OVERRIDE_IS_CLOSED(Kind.RULE),
    NO_SUCH_OVERRIDE(Kind.UNKNOWN),
    // the room afterwards
    NOTHING_TO_DISINFECT(Kind.RULE),
    SOMEBODY_IS_STILL_INSIDE(Kind.RULE);

    private final Kind kind;

    StayRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
