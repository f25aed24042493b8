package lazaret.stay.placement;

import java.util.ArrayList;
import java.util.List;
import lazaret.facility.FacilityKind;
import lazaret.facility.OperatingState;
import lazaret.facility.UnitKind;
import lazaret.facility.Zone;

/** A free, proper bed of a kind of facility, to be spoilt by a test. */
final class SomeBed {
    static final long ROOM = 50;
    final long id = 5;
    final FacilityKind kind;
    boolean extra;
    boolean ownBathroom = true;
    String outage;
    OperatingState state = OperatingState.OPEN;
    Zone zone;
    UnitKind unitKind = UnitKind.FLOOR;
    final List<Occupant> holders = new ArrayList<>();

    SomeBed(FacilityKind kind) {
        this.kind = kind;
        this.zone = kind == FacilityKind.YELLOW_CODE_HOSPITAL ? Zone.BUFFER : Zone.CONTAMINATED;
    }

    Spot spot() {
        return new Spot(
                id,
                "X-1-1",
                extra,
                ROOM,
                "1",
                zone,
                ownBathroom,
                false,
                true,
                false,
                outage,
                "2F",
                unitKind,
                "X",
                kind,
                state,
                holders);
    }
}
