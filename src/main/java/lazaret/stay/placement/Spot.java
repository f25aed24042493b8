package lazaret.stay.placement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lazaret.facility.FacilityKind;
import lazaret.facility.OperatingState;
import lazaret.facility.Stock;
import lazaret.facility.UnitKind;
import lazaret.facility.Zone;

/**
 * One bed with everything a placement asks about it: its room, its unit, its facility and who holds beds nearby.
 *
 * @param outage why the room is out of service, null when it is not
 * @param holders everybody who holds a bed in the unit, this bed's holder included
 */
public record Spot(
        long bed,
        String code,
        boolean extra,
        long room,
        String roomNumber,
        Zone zone,
        boolean ownBathroom,
        boolean accessible,
        boolean ventilated,
        boolean negativePressure,
        String outage,
        String unit,
        UnitKind unitKind,
        String facility,
        FacilityKind kind,
        OperatingState state,
        List<Occupant> holders) {

    /** Whether the room is for one party alone: every room of a quarantine hotel. */
    public boolean forOneParty() {
        return kind == FacilityKind.QUARANTINE_HOTEL;
    }

    public Optional<Occupant> holder() {
        return holders.stream().filter(o -> o.bed() == bed).findFirst();
    }

    List<Occupant> inRoom() {
        return holders.stream().filter(o -> o.room() == room).toList();
    }

    /** How many more people the room takes on extra beds. */
    int spaceForExtraBeds() {
        return Stock.MOST_EXTRA_BEDS
                - (int) inRoom().stream().filter(Occupant::extra).count();
    }

    /** The next extra bed of the room once others, at least one, have moved in; a bed that nobody else has. */
    Spot extraBedAfter(List<Occupant> movedIn) {
        long noRealBed = -(bed * 100 + movedIn.size());
        return copy(noRealBed, code + "-E", true, movedIn);
    }

    /** The same bed once others have moved in nearby. */
    public Spot after(List<Occupant> movedIn) {
        return copy(bed, code, extra, movedIn);
    }

    private Spot copy(long id, String name, boolean isExtra, List<Occupant> movedIn) {
        return new Spot(
                id,
                name,
                isExtra,
                room,
                roomNumber,
                zone,
                ownBathroom,
                accessible,
                ventilated,
                negativePressure,
                outage,
                unit,
                unitKind,
                facility,
                kind,
                state,
                Stream.concat(holders.stream(), movedIn.stream()).toList());
    }

    List<Occupant> onUnit() {
        return holders.stream().filter(Occupant::isHereOrComing).toList();
    }
}
