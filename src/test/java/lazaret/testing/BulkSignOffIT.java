package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * 599 people of one site leave on one day, as once in a city: signed off in the morning, gone at noon, and while they go
 * the laboratory finds some of them positive.
 */
class BulkSignOffIT {
    private static final int LEAVERS = 599;
    private static final int A_CALL = 100;
    /** Every fifteenth turns positive while the buses are filled. */
    private static final int EVERY = 15;

    private static final int KNOWN_BEFORE = 5;

    private static Sql sql;
    private static Api clinician;
    private static final List<String> STAYS = new ArrayList<>();
    private static final Map<String, String> NUMBERS = new HashMap<>();

    @BeforeAll
    static void fillAHotel() {
        sql = Products.empty().sql();
        clinician = Products.empty().stranger().as("clinician.all", Staff.PASSWORD);
        Hotel.build(sql, "BULK", LEAVERS);
        sql.run(
                "insert into person (number, name, sex, birth_date, paper_type, paper_number, found_at, district, recorded_by)"
                        + " select 'BULK-L' || n, '离开者' || n, 'F', '1990-01-01', 'TEMPORARY', 'BULK-L' || n,"
                        + " now() - interval '3 hours', '长宁', 'tester' from generate_series(1, " + LEAVERS + ") n");
        sql.run("insert into category_entry (person_id, category, at, recorded_by) select id, 'CLOSE_CONTACT',"
                + " now() - interval '9 days', 'tester' from person where number like 'BULK-L%'");
        sql.run("insert into exposure (person_id, at, recorded_by) select id, now() - interval '9 days', 'tester'"
                + " from person where number like 'BULK-L%'");
        sql.run("insert into stay (person_id, bed_id, facility_code, party, exclusive_room, reserved_at, reserved_by,"
                + " arrived_at, arrived_by) select p.id, b.id, b.facility_code, p.id, b.room_id,"
                + " now() - interval '2 days', 'tester', now() - interval '2 days', 'tester'"
                + " from person p join bed b on b.code = 'BULK-' || substr(p.number, 7) || '-1'"
                + " where p.number like 'BULK-L%'");
        sql.rows("select 'S' || s.id, p.number from stay s join person p on p.id = s.person_id"
                        + " where s.facility_code = 'BULK' order by s.id")
                .forEach(row -> {
                    STAYS.add((String) row.get(0));
                    NUMBERS.put((String) row.get(0), (String) row.get(1));
                });
        Moments.watch(sql, "BULK-L", false);
    }

    @AfterAll
    static void close() {
        Moments.watchNoMore(sql);
        sql.close();
    }

    @Test
    void everybodyGetsAnAnswerAndNobodyWhoTurnsPositiveLeaves() {
        long begun = System.nanoTime();
        Map<String, String> signed = inCalls("api/sign-offs", STAYS);
        long millisToSign = (System.nanoTime() - begun) / 1_000_000;
        assertThat(signed).hasSize(LEAVERS);
        assertThat(signed.values()).containsOnly("SIGNED");
        assertThat(inCalls("api/sign-offs", STAYS).values()).containsOnly("SIGNED");
        assertThat(lines("stay.sign-off"))
                .as("one line for each, the second call adds none")
                .isEqualTo(LEAVERS);
        assertThat(onTheListForTheBuses("td.l-tick input")).isEqualTo(LEAVERS);

        List<String> positive = IntStream.range(0, LEAVERS)
                .filter(i -> i % EVERY == 0)
                .mapToObj(STAYS::get)
                .toList();
        Map<String, Boolean> known = new ConcurrentHashMap<>();
        Map<String, Boolean> tooLate = new ConcurrentHashMap<>();
        // a few turn positive before anybody leaves, the others while the calls run
        positive.subList(0, KNOWN_BEFORE).forEach(stay -> learn(stay, known));
        begun = System.nanoTime();
        List<Map<String, String>> both = Together.run(List.of(() -> depart(known, tooLate), () -> {
            positive.subList(KNOWN_BEFORE, positive.size()).forEach(stay -> learn(stay, known));
            return Map.of();
        }));
        long millisToLeave = (System.nanoTime() - begun) / 1_000_000;
        Map<String, String> left = both.get(0);
        assertThat(left).hasSize(LEAVERS);
        left.forEach((stay, outcome) -> {
            if (!positive.contains(stay)) {
                assertThat(outcome).as(stay).isEqualTo("LEFT");
            } else if (outcome.equals("LEFT")) {
                assertThat(tooLate).as("known before the call was made").doesNotContainKey(stay);
                long person = sql.count("select person_id from stay where id = ?", Long.valueOf(stay.substring(1)));
                assertThat(Moments.of(sql, "SWAB", person)).isAfter(Moments.of(sql, "LEFT", person));
            }
        });
        assertThat(left.values().stream().filter("STAYS"::equals).count()).isGreaterThanOrEqualTo(KNOWN_BEFORE);
        long gone = left.values().stream().filter("LEFT"::equals).count();
        assertThat(lines("stay.depart")).isEqualTo(gone);
        assertThat(onTheListForTheBuses(".l-home .l-chip.ok"))
                .as("who is positive is on no bus")
                .isEqualTo(gone);
        System.out.println("599 signed off in " + millisToSign + " ms, left in " + millisToLeave + " ms");
    }

    private static long onTheListForTheBuses(String mark) {
        try (Visitor visitor = Visitor.signIn(Products.empty(), "clinician.all", Staff.PASSWORD)) {
            visitor.open("stay/leaving.xhtml?facility=BULK");
            return visitor.page().locator(mark).count();
        }
    }

    private static void learn(String stay, Map<String, Boolean> known) {
        turnPositive(NUMBERS.get(stay));
        known.put(stay, true);
    }

    private static Map<String, String> depart(Map<String, Boolean> known, Map<String, Boolean> tooLate) {
        Map<String, String> outcomes = new HashMap<>();
        for (List<String> some : calls(STAYS)) {
            some.stream().filter(known::containsKey).forEach(stay -> tooLate.put(stay, true));
            outcomes.putAll(inCalls("api/sign-offs/departures", some));
        }
        return outcomes;
    }

    private static Map<String, String> inCalls(String path, List<String> stays) {
        Map<String, String> outcomes = new HashMap<>();
        for (List<String> some : calls(stays)) {
            JsonArrayBuilder numbers = Json.createArrayBuilder();
            some.forEach(numbers::add);
            JsonObjectBuilder body = Json.createObjectBuilder().add("stays", numbers);
            if (path.endsWith("departures")) {
                body.add("at", Instant.now().toString());
            }
            for (JsonObject item : clinician
                    .post(path, body.build())
                    .expect(200)
                    .json()
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class)) {
                String stay = item.getString("stay");
                assertThat(item.getString("person")).isEqualTo(NUMBERS.get(stay));
                assertThat(outcomes.put(stay, item.getString("outcome")))
                        .as("one answer for each")
                        .isNull();
            }
        }
        return outcomes;
    }

    private static List<List<String>> calls(List<String> stays) {
        return IntStream.range(0, (stays.size() + A_CALL - 1) / A_CALL)
                .mapToObj(i -> stays.subList(i * A_CALL, Math.min(stays.size(), (i + 1) * A_CALL)))
                .toList();
    }

    private static void turnPositive(String person) {
        Instant now = Instant.now();
        String swab = clinician
                .post(
                        "api/specimens",
                        Json.createObjectBuilder()
                                .add("person", person)
                                .add("sampledAt", now.minusSeconds(10).toString())
                                .add("site", "OTHER")
                                .add("laboratory", "市疾控")
                                .build())
                .expect(201)
                .text("number");
        clinician
                .post(
                        "api/specimens/" + swab + "/result",
                        Json.createObjectBuilder()
                                .add("result", "POSITIVE")
                                .add("reportedAt", now.minusSeconds(5).toString())
                                .build())
                .expect(200);
    }

    private static long lines(String action) {
        return sql.count(
                "select count(*) from audit_entry where action = ? and facility = 'BULK' and outcome = 'DONE'", action);
    }
}
