package lazaret.testing.container;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lazaret.testing.container.Tables.Line;

/** What the tables say of the random houses, row by row; whatever follows from several rows is concluded here in loops. */
final class HouseFacts {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Set<String> INFECTED = Set.of("CONFIRMED", "ASYMPTOMATIC");
    private static final List<Integer> TEST_DAYS = List.of(1, 2, 3, 5, 7);
    private static final int DAYS = 7;

    final Instant now = Instant.now();
    final List<Line> everybody;
    final List<Line> people;
    final List<Line> stays;
    final List<Line> beds;
    final List<Line> disinfections;
    final List<Line> requests;
    private final Map<Long, List<Line>> categories;
    private final Map<Long, List<Line>> exposures;
    private final Map<Long, List<Line>> needs;
    private final Map<Long, List<Line>> swabs;
    private final Map<Long, List<Line>> readings;
    private final Map<Long, List<Line>> findings;
    private final List<Line> results;

    HouseFacts(Tables tables) {
        everybody = tables.lines("select * from person order by id");
        people = everybody.stream()
                .filter(p -> p.text("number").startsWith("LIST-P"))
                .toList();
        stays = tables.lines("select * from stay where facility_code like 'LIST-%' order by id");
        beds = tables.lines("select b.*, r.number, r.zone, r.own_bathroom, r.unit_id, u.name as unit,"
                + " (select count(*) from room_outage o where o.room_id = r.id and (o.until is null or o.until > now()))"
                + " as outages, (select count(*) from operating_state s where s.unit_id = u.id) as pauses"
                + " from bed b join room r on r.id = b.room_id join unit u on u.id = r.unit_id"
                + " where b.facility_code like 'LIST-%'");
        disinfections = tables.lines("select * from disinfection where facility_code like 'LIST-%'");
        requests = tables.lines("select * from override_request order by id");
        categories = byPerson(tables, "category_entry");
        exposures = byPerson(tables, "exposure");
        needs = byPerson(tables, "person_need");
        swabs = byPerson(tables, "specimen");
        readings = byPerson(tables, "health_reading");
        findings = byPerson(tables, "clinical_answer");
        results = tables.lines("select * from test_result");
    }

    private static Map<Long, List<Line>> byPerson(Tables tables, String table) {
        return tables.lines("select * from " + table).stream()
                .collect(Collectors.groupingBy(line -> line.number("person_id")));
    }

    Line person(long id) {
        return everybody.stream().filter(p -> p.number("id") == id).findFirst().orElseThrow();
    }

    Line bed(Line stay) {
        return beds.stream()
                .filter(b -> b.number("id") == stay.number("bed_id"))
                .findFirst()
                .orElseThrow();
    }

    /** Stays that still hold their bed. */
    List<Line> holding(String house) {
        return stays.stream()
                .filter(s -> s.text("facility_code").equals(house) && !s.has("hold_ended_at") && !s.has("voided_at"))
                .toList();
    }

    static boolean isPresent(Line stay) {
        return stay.has("arrived_at") && !stay.has("departed_at");
    }

    /** Those present as one walks: unit by unit, rooms as people count them, not as computers sort. */
    List<Line> walk(String house) {
        return holding(house).stream()
                .filter(HouseFacts::isPresent)
                .sorted(Comparator.<Line>comparingLong(s -> bed(s).number("unit_id"))
                        .thenComparingInt(s -> Integer.parseInt(bed(s).text("number")))
                        .thenComparing(s -> bed(s).text("position")))
                .toList();
    }

    String category(long person) {
        return categories.get(person).stream()
                .filter(c -> !c.time("at").isAfter(now))
                .max(Comparator.<Line, Instant>comparing(c -> c.time("at")).thenComparing(c -> c.time("recorded_at")))
                .orElseThrow()
                .text("category");
    }

    boolean isInfected(long person) {
        return INFECTED.contains(category(person));
    }

    /** Whole years; more than anybody has where the birth date is unknown. */
    int age(long person) {
        if (!person(person).has("birth_date")) {
            return 999;
        }
        LocalDate born = ((java.sql.Date) person(person).cells().get("birth_date")).toLocalDate();
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        boolean birthdayToCome =
                today.getDayOfYear() < born.withYear(today.getYear()).getDayOfYear();
        return today.getYear() - born.getYear() - (birthdayToCome ? 1 : 0);
    }

    boolean needsCarer(long person) {
        return age(person) <= 14 || needs(person).contains("DEPENDENT");
    }

    boolean isFitToCare(long person) {
        return age(person) >= 18 && age(person) <= 60 && !needs(person).contains("HYPERTENSION");
    }

    Set<String> needs(long person) {
        return needs.getOrDefault(person, List.of()).stream()
                .map(n -> n.text("need"))
                .collect(Collectors.toSet());
    }

    List<Line> categoriesOf(long person) {
        return categories.get(person);
    }

    List<Line> exposuresOf(long person) {
        return exposures.get(person).stream()
                .sorted(Comparator.comparing(e -> e.time("recorded_at")))
                .toList();
    }

    List<Line> allSwabs(long person) {
        return swabs.getOrDefault(person, List.of());
    }

    List<Line> swabs(long person) {
        return allSwabs(person).stream()
                .filter(s -> !s.has("voided_at"))
                .sorted(Comparator.comparing(s -> s.time("sampled_at")))
                .toList();
    }

    List<Line> results(Line swab) {
        return results.stream()
                .filter(r -> r.number("specimen_id") == swab.number("id"))
                .toList();
    }

    /** What the laboratory says in the end; empty text while it has not answered. */
    String outcome(Line swab) {
        List<Line> all = results(swab);
        return all.stream()
                .filter(r -> all.stream().noneMatch(c -> c.key("corrects") == r.number("id")))
                .map(r -> r.text("result"))
                .findFirst()
                .orElse("");
    }

    List<Line> findings(long person) {
        return findings.getOrDefault(person, List.of());
    }

    List<Line> allReadings(long person) {
        return readings.getOrDefault(person, List.of());
    }

    List<Line> readings(long person) {
        List<Line> all = allReadings(person);
        return all.stream()
                .filter(r -> all.stream().noneMatch(c -> c.key("corrects") == r.number("id")))
                .toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZONE);
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /** The first day of counting of a close contact: that of the exposure recorded last. */
    private LocalDate start(long person) {
        List<Line> all = exposuresOf(person);
        return day(all.get(all.size() - 1).time("at"));
    }

    /** Days of the schedule on which a close contact owes a test; days before somebody was found are not owed. */
    private List<LocalDate> owed(long person) {
        LocalDate found = day(person(person).time("found_at"));
        return TEST_DAYS.stream()
                .map(n -> start(person).plusDays(n))
                .filter(day -> !day.isBefore(found))
                .toList();
    }

    /** Why a close contact is to be sampled. */
    String due(long person) {
        Map<LocalDate, List<Line>> byDay = swabs(person).stream()
                .collect(Collectors.groupingBy(s -> day(s.time("sampled_at")), Collectors.toList()));
        LocalDate last = byDay.keySet().stream().max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        List<LocalDate> open =
                owed(person).stream().filter(day -> !byDay.containsKey(day)).toList();
        if (open.stream().anyMatch(day -> day.isBefore(today()) && day.isAfter(last))) {
            return "OVERDUE";
        }
        return open.contains(today()) ? "TODAY" : "NONE";
    }

    /** Whether a close contact may leave. */
    boolean isClear(long person) {
        Function<Line, String> outcome = this::outcome;
        Instant begin = exposuresOf(person).get(exposuresOf(person).size() - 1).time("at");
        Instant found = person(person).time("found_at");
        Instant since = begin.isBefore(found) ? begin : found;
        boolean served = !today().isBefore(start(person).plusDays(DAYS));
        boolean tested = owed(person).stream().allMatch(day -> swabs(person).stream()
                .anyMatch(s -> day(s.time("sampled_at")).equals(day)
                        && outcome.apply(s).equals("NEGATIVE")));
        boolean positive = swabs(person).stream()
                .anyMatch(s -> !s.time("sampled_at").isBefore(since)
                        && outcome.apply(s).equals("POSITIVE"));
        Instant negative = swabs(person).stream()
                .filter(s -> outcome.apply(s).equals("NEGATIVE"))
                .map(s -> s.time("sampled_at"))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        boolean open = swabs(person).stream()
                .anyMatch(s -> Set.of("", "INCONCLUSIVE").contains(outcome.apply(s))
                        && !s.time("sampled_at").isBefore(negative));
        return served && tested && !positive && !open;
    }

    /** Whether a positive of somebody who shares or shared the room set the clock of this person anew. */
    boolean sharesRoom(Line stay) {
        return stays.stream()
                .filter(other -> other.number("person_id") != stay.number("person_id"))
                .anyMatch(other -> other.has("exclusive_room")
                        && stay.has("exclusive_room")
                        && other.number("exclusive_room") == stay.number("exclusive_room"));
    }
}
