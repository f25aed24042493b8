package lazaret.command;

import java.util.List;
import lazaret.facility.UnitKind;

/** One facility from the floor down to the room: figures without names. */
public record HouseFloors(House house, List<Floor> floors) {

    /**
     * A floor, ward or section.
     *
     * @param staffed how many beds its staff can look after; null where that limits nothing
     */
    public record Floor(String name, UnitKind kind, Integer staffed, List<Room> rooms) {
        /** Beds in service, and no more than the staff of the floor can look after. */
        public int open() {
            int inService = rooms.stream().mapToInt(Room::open).sum();
            return staffed == null ? inService : Math.min(inService, staffed);
        }

        public int present() {
            return rooms.stream().mapToInt(Room::present).sum();
        }

        public int reserved() {
            return rooms.stream().mapToInt(Room::reserved).sum();
        }

        public int awaiting() {
            return rooms.stream().mapToInt(Room::awaiting).sum();
        }

        public int assignable() {
            return rooms.stream().mapToInt(Room::assignable).sum();
        }
    }

    /**
     * A room by its beds.
     *
     * @param beds regular ones
     * @param open regular beds in service
     * @param present people, on extra beds too
     * @param awaiting beds that somebody left and whose disinfection is not verified
     */
    public record Room(String number, int beds, int open, int present, int reserved, int awaiting, int assignable) {
        /** The word by which the room stands out: whoever is there counts before what is expected or to be done. */
        public String state() {
            if (present > 0) {
                return "OCCUPIED";
            }
            if (reserved > 0) {
                return "RESERVED";
            }
            if (awaiting > 0) {
                return "AWAITING_DISINFECTION";
            }
            return assignable > 0 ? "ASSIGNABLE" : "OUT_OF_SERVICE";
        }
    }

    /** The floor of that name; null where there is none. */
    public Floor floor(String name) {
        return floors.stream().filter(f -> f.name().equals(name)).findFirst().orElse(null);
    }
}
