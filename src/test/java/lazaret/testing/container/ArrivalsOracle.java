package lazaret.testing.container;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lazaret.testing.container.Tables.Line;

/** Who waits for one house and who is on the way there. */
record ArrivalsOracle(HouseFacts facts, String house) {
    private static final Set<String> OF_A_HOTEL = Set.of("CLOSE_CONTACT", "SECONDARY_CONTACT", "INBOUND", "RISK_AREA");

    /** Without a bed, not let go since they were found, and of a category for such a house; the oldest first. */
    List<Line> waiting() {
        return facts.everybody.stream()
                .filter(p -> waits(p) && belongs(p))
                .sorted(Comparator.<Line, Instant>comparing(p -> p.time("found_at"))
                        .thenComparing(p -> p.number("id")))
                .toList();
    }

    private boolean belongs(Line person) {
        boolean contact = OF_A_HOTEL.contains(facts.category(person.number("id")));
        return contact == house.equals(RandomHouses.HOTEL);
    }

    private boolean waits(Line person) {
        return facts.stays.stream()
                .filter(s -> s.number("person_id") == person.number("id") && !s.has("voided_at"))
                .noneMatch(s -> !s.has("departed_at") && !s.has("hold_ended_at")
                        || s.has("departed_at")
                                && !s.time("departed_at").isBefore(person.time("found_at"))
                                && !Set.of("MOVE", "TRANSFER").contains(s.text("departure_reason")));
    }

    /** Their numbers, without those who come along with somebody of their household who may care for them. */
    List<String> standing() {
        Set<String> alongside = new HashSet<>();
        List<Line> waiting = waiting();
        List<String> standing = new ArrayList<>();
        for (Line person : waiting) {
            if (facts.isFitToCare(person.number("id"))) {
                facts.everybody.stream()
                        .filter(other -> other != person && person.has("household"))
                        .filter(other -> Objects.equals(other.text("household"), person.text("household")))
                        .filter(other -> waits(other) && facts.needsCarer(other.number("id")))
                        .forEach(other -> alongside.add(other.text("number")));
            }
            standing.add(person.text("number"));
        }
        standing.removeAll(alongside);
        return standing;
    }

    /** For whom a bed is held, the oldest first. */
    List<String> onTheWay() {
        return facts.holding(house).stream()
                .filter(s -> !s.has("arrived_at"))
                .sorted(Comparator.<Line, Instant>comparing(s -> s.time("reserved_at"))
                        .thenComparing(s -> s.number("person_id")))
                .map(s -> facts.person(s.number("person_id")).text("number") + " "
                        + facts.bed(s).text("code"))
                .toList();
    }
}
