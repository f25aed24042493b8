package lazaret.stay.bus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lazaret.facility.FacilityKind;
import lazaret.facility.OperatingState;
import lazaret.facility.UnitKind;
import lazaret.facility.Zone;
import lazaret.person.Category;
import lazaret.person.Sex;
import lazaret.stay.placement.Applicant;
import lazaret.stay.placement.Occupant;
import lazaret.stay.placement.PlacementPolicy;
import lazaret.stay.placement.Spot;

/** A hotel with floors of single rooms and a bus before its door. */
final class Bus {
    private final List<Passenger> list = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    /** A floor with so many free rooms; more of its rooms hold people of a category. */
    Bus floor(String unit, int free, Category... holders) {
        List<Occupant> occupants = new ArrayList<>();
        for (Category category : holders) {
            long id = 900 + spots.size() * 10L + occupants.size();
            occupants.add(
                    new Occupant(id, "Q" + id, category, Sex.F, id, false, Occupant.Hold.OCCUPIED, id, id, false));
        }
        for (int i = 1; i <= free; i++) {
            long id = spots.size() + 1L;
            String number = unit + "0" + i;
            spots.add(new Spot(
                    id,
                    "H-" + number + "-1",
                    false,
                    id,
                    number,
                    Zone.CONTAMINATED,
                    true,
                    false,
                    true,
                    false,
                    null,
                    unit,
                    UnitKind.FLOOR,
                    "H",
                    FacilityKind.QUARANTINE_HOTEL,
                    OperatingState.OPEN,
                    occupants));
        }
        return this;
    }

    Bus adult(String household, Category category) {
        return aboard(household, category, 40);
    }

    Bus child(String household, Category category) {
        return aboard(household, category, 6);
    }

    Bus aboard(String household, Category category, int age) {
        long id = list.size() + 1L;
        list.add(new Passenger(
                new Applicant(id, "P" + id, category, null, false, age, Sex.F, Set.of(), household != null),
                household));
        return this;
    }

    BusPlan plan() {
        return new RoomPlanner(new PlacementPolicy(true, true), "H", spots).plan(list);
    }

    /** Who lies on which floor, in the order of the numbers. */
    Map<String, String> floors() {
        Map<String, String> floors = new TreeMap<>();
        plan().seats().forEach(seat -> floors.put(seat.person(), seat.unit()));
        return floors;
    }

    /** The code for each one refused. */
    Map<String, String> refused() {
        Map<String, String> codes = new TreeMap<>();
        plan().refused().forEach((number, why) -> codes.put(number, why.code().name()));
        return codes;
    }

    int people() {
        return list.size();
    }

    int rooms() {
        return spots.size();
    }
}
