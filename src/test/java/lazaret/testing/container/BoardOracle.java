package lazaret.testing.container;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lazaret.testing.container.Tables.Line;

/** The board of one house, concluded from its rows: rooms of a hotel are one place, beds of a hospital one each. */
record BoardOracle(HouseFacts facts, String house) {

    /** State and people of every place, by unit and ordinary bed. */
    Map<String, String> places() {
        Map<Object, List<Line>> byPlace = new HashMap<>();
        for (Line bed : facts.beds) {
            if (bed.text("facility_code").equals(house)) {
                Object place = isHotel() ? "room " + bed.number("room_id") : bed.number("id");
                byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(bed);
            }
        }
        Map<String, String> places = new TreeMap<>();
        for (List<Line> beds : byPlace.values()) {
            beds.sort(Comparator.comparing(bed -> bed.is("extra")));
            List<Line> holders = holders(beds);
            Line main = beds.get(0);
            if (!main.is("extra") || !holders.isEmpty()) {
                places.put(main.text("unit") + " " + main.text("code"), state(main, holders) + " " + people(holders));
            }
        }
        return places;
    }

    private boolean isHotel() {
        return house.equals(RandomHouses.HOTEL);
    }

    private List<Line> holders(List<Line> beds) {
        return facts.holding(house).stream()
                .filter(s -> beds.stream().anyMatch(bed -> bed.number("id") == s.number("bed_id")))
                .toList();
    }

    private List<String> people(List<Line> holders) {
        return holders.stream()
                .map(s -> s.number("person_id"))
                .map(p ->
                        facts.person(p).text("number") + " " + facts.age(p) + " " + facts.category(p) + " S" + stay(p))
                .sorted()
                .toList();
    }

    private long stay(long person) {
        return facts.holding(house).stream()
                .filter(s -> s.number("person_id") == person)
                .findFirst()
                .orElseThrow()
                .number("id");
    }

    private String state(Line bed, List<Line> holders) {
        if (isHotel() && holders.stream().anyMatch(s -> isBreach(s, holders))) {
            return "BREACH";
        }
        if (holders.stream().anyMatch(HouseFacts::isPresent)) {
            return "OCCUPIED";
        }
        if (holders.stream().anyMatch(s -> !s.has("arrived_at"))) {
            return "RESERVED";
        }
        if (holders.stream().anyMatch(s -> !isDisinfected(s))) {
            return "AWAITING_DISINFECTION";
        }
        if (!holders.isEmpty()) {
            return "AWAITING_VERIFICATION";
        }
        boolean usable = bed.text("zone").equals("CONTAMINATED")
                && (!isHotel() || bed.is("own_bathroom"))
                && bed.number("outages") == 0
                && bed.number("pauses") == 0;
        return usable ? "ASSIGNABLE" : "OUT_OF_SERVICE";
    }

    // Infected among contacts, or somebody who must not be alone with nobody who stays or comes and could look after
    // them.
    private boolean isBreach(Line stay, List<Line> holders) {
        long person = stay.number("person_id");
        boolean alone = facts.needsCarer(person)
                && holders.stream()
                        .noneMatch(other -> other != stay
                                && !other.has("departed_at")
                                && !facts.needsCarer(other.number("person_id")));
        return HouseFacts.isPresent(stay) && (facts.isInfected(person) || positiveHere(stay) || alone);
    }

    /** A sample of this stay is positive in the end; patients are counted by what the panel says. */
    private boolean positiveHere(Line stay) {
        return !facts.category(stay.number("person_id")).equals("SUSPECTED")
                && facts.swabs(stay.number("person_id")).stream()
                        .anyMatch(swab -> !swab.time("sampled_at").isBefore(stay.time("arrived_at"))
                                && facts.outcome(swab).equals("POSITIVE"));
    }

    private boolean isDisinfected(Line stay) {
        return facts.disinfections.stream()
                .anyMatch(d -> d.text("subject").equals(RoomsLeftOracle.subject(facts, stay))
                        && !d.time("finished_at").isBefore(stay.time("departed_at")));
    }
}
