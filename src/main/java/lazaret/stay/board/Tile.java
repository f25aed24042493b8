package lazaret.stay.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lazaret.facility.Zone;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalCode;
import lazaret.stay.StayRefusal;

/**
 * One place of a board: a room where the room is for one party, else a bed of a shared room.
 *
 * @param bed code of the bed; of a room for one, its ordinary bed
 * @param party who holds it, extra beds of the room included; the one to whom the room was given first
 * @param objections everything that stands against anybody new here; empty where it is assignable
 * @param outage why the room is out of service, null when it is in service
 * @param breach what must not be, null when all is well
 * @param extraBeds extra beds put up in the room
 */
public record Tile(
        String bed,
        String room,
        String roomCode,
        String position,
        boolean forOneParty,
        BedState state,
        List<BoardPerson> party,
        List<Refusal> objections,
        String outage,
        Breach breach,
        Zone zone,
        boolean ownBathroom,
        boolean accessible,
        boolean ventilated,
        boolean negativePressure,
        int extraBeds) {
    private static final Set<RefusalCode> NOT_OPEN =
            Set.of(StayRefusal.NOT_OPEN, StayRefusal.ROOM_IS_OUT_OF_SERVICE, StayRefusal.ROOM_HAS_NO_BATHROOM);

    /** The one whom the place shows first: who is there or coming before who left. */
    public Optional<BoardPerson> first() {
        return Stream.concat(
                        party.stream().filter(BoardPerson::isHereOrComing),
                        party.stream().filter(p -> !p.isHereOrComing()))
                .findFirst();
    }

    /** Counted among the open beds: in service, in an open unit, and in a hotel with its own bathroom. */
    public boolean isOpen() {
        return objections.stream().map(Refusal::code).noneMatch(NOT_OPEN::contains);
    }

    public boolean isOccupied() {
        return party.stream().anyMatch(BoardPerson::isPresent);
    }
}
