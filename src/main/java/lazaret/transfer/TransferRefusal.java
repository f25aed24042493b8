package lazaret.transfer;

import lazaret.platform.RefusalCode;

/** Why something about a vehicle is refused. */
public enum TransferRefusal implements RefusalCode {
    PLATE_IS_MALFORMED(Kind.VALUE),
    PRESSURE_IS_IMPOSSIBLE(Kind.VALUE),
    CHECK_IS_IN_THE_FUTURE(Kind.VALUE),
    CHECK_IS_INCOMPLETE(Kind.VALUE),
    CHECK_IS_RECORDED(Kind.RULE),
    VEHICLE_REPEATS_ANOTHER(Kind.RULE),
    VEHICLE_CHANGED_MEANWHILE(Kind.RULE);

    private final Kind kind;

    TransferRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
