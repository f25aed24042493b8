package lazaret.transfer;

import lazaret.platform.RefusalCode;

/** Why something about a vehicle or a transfer is refused. */
public enum TransferRefusal implements RefusalCode {
    PLATE_IS_MALFORMED(Kind.VALUE),
    PRESSURE_IS_IMPOSSIBLE(Kind.VALUE),
    CHECK_IS_IN_THE_FUTURE(Kind.VALUE),
    CHECK_IS_INCOMPLETE(Kind.VALUE),
    CHECK_IS_RECORDED(Kind.RULE),
    VEHICLE_REPEATS_ANOTHER(Kind.RULE),
    VEHICLE_CHANGED_MEANWHILE(Kind.RULE),
    // the request
    NO_SUCH_TRANSFER(Kind.UNKNOWN),
    PERSON_HAS_A_TRANSFER(Kind.RULE),
    DESTINATION_IS_MISSING(Kind.VALUE),
    ONE_DESTINATION(Kind.VALUE),
    ALREADY_IN_THE_FACILITY(Kind.RULE),
    CARER_IS_THE_PERSON(Kind.VALUE),
    ADDRESS_IS_TOO_LONG(Kind.VALUE),
    // the vehicle
    NO_SUCH_AMBULANCE(Kind.UNKNOWN),
    NO_AMBULANCE_IS_READY(Kind.RULE),
    AMBULANCE_IS_TAKEN(Kind.RULE),
    AMBULANCE_IS_UNFIT(Kind.RULE),
    OUTSIDE_ITS_SHIFTS(Kind.RULE),
    AMBULANCE_LACKS(Kind.RULE),
    VEHICLE_IS_IN_SERVICE(Kind.RULE),
    VEHICLE_IS_OUT_ALREADY(Kind.RULE),
    VEHICLE_IS_NOT_CLEAN(Kind.RULE),
    VEHICLE_IS_STILL_USED(Kind.RULE),
    VEHICLE_WAS_NOT_USED(Kind.RULE),
    NOT_YOUR_VEHICLE(Kind.FORBIDDEN),
    NOT_YOUR_TRIP(Kind.FORBIDDEN),
    // the steps
    STEP_IS_RECORDED(Kind.RULE),
    STEP_COMES_LATER(Kind.RULE),
    TRANSFER_IS_OVER(Kind.RULE),
    OUT_OF_ORDER(Kind.RULE),
    SOMEBODY_IS_ABOARD(Kind.RULE),
    ALREADY_THERE(Kind.RULE),
    IS_IN_A_VEHICLE(Kind.RULE),
    HOLD_IS_GONE(Kind.RULE),
    NOT_RELEASED_YET(Kind.RULE),
    IDENTITY_DOES_NOT_MATCH(Kind.RULE),
    IDENTITY_IS_MISSING(Kind.VALUE),
    SIGNATURE_IS_MISSING(Kind.VALUE),
    REASON_IS_MISSING(Kind.VALUE),
    HAPPENS_ONCE(Kind.RULE),
    SHIFT_IS_ELSEWHERE(Kind.RULE);

    private final Kind kind;

    TransferRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
