package lazaret.testing.container;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lazaret.testing.container.Tables.Line;

/** What was left behind in one house: rooms where the room is for one party, bed spaces where it is shared. */
record RoomsLeftOracle(HouseFacts facts, String house) {

    static String subject(HouseFacts facts, Line stay) {
        Line bed = facts.bed(stay);
        return stay.has("exclusive_room") ? bed.text("facility_code") + "/" + bed.text("number") : bed.text("code");
    }

    /** Subject, how many beds of it wait, when it was left last and whether somebody is still inside. */
    List<String> of(boolean disinfected) {
        Map<String, List<Line>> held = facts.holding(house).stream()
                .collect(Collectors.groupingBy(s -> subject(facts, s), TreeMap::new, Collectors.toList()));
        Map<String, Instant> order = new HashMap<>();
        Map<String, String> told = new TreeMap<>();
        held.forEach((subject, stays) -> {
            List<Line> gone = stays.stream().filter(s -> s.has("departed_at")).toList();
            if (!gone.isEmpty()) {
                Instant left = gone.stream()
                        .map(s -> s.time("departed_at"))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
                Instant finished = finished(subject, left);
                if ((finished != null) == disinfected) {
                    boolean occupied = stays.stream().anyMatch(HouseFacts::isPresent);
                    order.put(subject, finished == null ? left : finished);
                    told.put(subject, subject + " " + gone.size() + " " + left + " " + occupied);
                }
            }
        });
        return told.keySet().stream()
                .sorted(Comparator.<String, Instant>comparing(order::get).thenComparing(Comparator.naturalOrder()))
                .map(told::get)
                .toList();
    }

    private Instant finished(String subject, Instant left) {
        return facts.disinfections.stream()
                .filter(d -> d.text("subject").equals(subject)
                        && !d.time("finished_at").isBefore(left))
                .max(Comparator.comparing(d -> d.number("id")))
                .map(d -> d.time("finished_at"))
                .orElse(null);
    }
}
