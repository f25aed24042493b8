package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many dispatchers at once on the real database: nothing is used twice, nobody is lost, and every no has its reason. */
class TransferRaceIT {
    private static final int DISPATCHERS = 40;
    private static final int VEHICLES = 60;
    private static final int REQUESTS = 500;
    private static final int FIRST_WANTED = 300;
    private static final int WANTED = 100;
    private static final int SEQUENCES = 200;
    private static final int TRIES = 20;
    private static final int THREADS = 8;

    private static Sql sql;
    private static List<Api> dispatchers;

    @BeforeAll
    static void signIn() {
        Product product = Products.empty();
        sql = product.sql();
        dispatchers = List.of(
                product.stranger().as("dispatcher.all", Staff.PASSWORD),
                product.stranger().as("dispatcher.second", Staff.PASSWORD));
    }

    @AfterAll
    static void close() {
        sql.close();
    }

    @Test
    void twoHundredRandomDaysLoseNobodyAndUseNothingTwice() {
        long seed = Long.getLong("transfers.seed", System.nanoTime());
        List<Supplier<TreeMap<Integer, Integer>>> threads = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread;
            threads.add(() -> days(first, seed));
        }
        TreeMap<Integer, Integer> statuses = new TreeMap<>();
        Together.run(threads).forEach(of -> of.forEach((status, times) -> statuses.merge(status, times, Integer::sum)));
        assertThat(statuses).as("seed " + seed).containsKeys(200, 201, 409, 422);
        assertThat(statuses.get(200)).as("steps that were taken: " + statuses).isGreaterThan(SEQUENCES * 2);
    }

    private static TreeMap<Integer, Integer> days(int first, long seed) {
        TreeMap<Integer, Integer> statuses = new TreeMap<>();
        try (Sql own = Products.empty().sql()) {
            for (int day = first; day < SEQUENCES; day += THREADS) {
                RandomTransfers city = new RandomTransfers(own, "RT" + day + "X", seed + day, dispatchers);
                for (int i = 0; i < TRIES; i++) {
                    city.tries(statuses);
                    assertThat(city.wrongs())
                            .as("day " + day + ", try " + i + ", seed " + seed)
                            .isEmpty();
                }
            }
        }
        return statuses;
    }

    @Test
    void fortyDispatchersShareSixtyVehicles() {
        Hotel hotel = Hotel.build(sql, "FORTY", REQUESTS);
        buildFleet();
        long deadlocks = deadlocks();
        List<String> requested = byAll(hotel.contacts(sql, REQUESTS), TransferRaceIT::request);
        assertThat(requested).hasSize(REQUESTS).allMatch(number -> number.startsWith("TR"));

        List<Answer> assigned = byAll(requested, number -> post(number, "assignment", json("at", null)));
        assertReasons(assigned);
        assertThat(numbers(assigned)).hasSize(VEHICLES);
        assertNothingTwice(VEHICLES);

        List<String> won = numbers(assigned);
        for (String step : List.of("departure", "pickup", "handover", "vehicle-disinfection")) {
            assertThat(byAll(
                            won,
                            number -> post(number, step, json("receivedBy", step.equals("handover") ? "护士" : null))))
                    .allSatisfy(answer ->
                            assertThat(answer.status()).as(answer.toString()).isEqualTo(200));
        }
        assertThat(byAll(
                        won, number -> dispatchers.get(1).post(path(number, "vehicle-verification"), json("by", "司机"))))
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.toString()).isEqualTo(200));

        List<String> waiting = new ArrayList<>(requested);
        waiting.removeAll(won);
        List<Answer> again = byAll(waiting, TransferRaceIT::assignWhatOthersWant);
        assertReasons(again);
        assertThat(numbers(again)).hasSizeBetween(VEHICLES / 2, VEHICLES);
        assertNothingTwice(numbers(again).size());
        assertThat(deadlocks()).as("deadlocks").isEqualTo(deadlocks);
    }

    /** Several name the same bed at the same time. */
    private static Answer assignWhatOthersWant(String number) {
        int room = FIRST_WANTED + Math.floorMod(number.hashCode(), WANTED);
        return post(number, "assignment", json("bed", "FORTY-" + room + "-1"));
    }

    private static void assertReasons(List<Answer> answers) {
        assertThat(answers)
                .allSatisfy(a -> assertThat(a.status()).as(a.toString()).isIn(200, 409));
        assertThat(answers.stream().filter(a -> a.status() == 409)).allSatisfy(a -> assertThat(a.code())
                .as(a.body())
                .isIn("NO_AMBULANCE_IS_READY", "BED_IS_RESERVED", "BED_IS_HELD", "ROOM_IS_TAKEN"));
    }

    private static void assertNothingTwice(int vehicles) {
        assertThat(sql.count("select count(*) from trip where plate like 'FORTY%' and free_at is null"))
                .isEqualTo(vehicles);
        assertThat(sql.count("select count(distinct plate) from trip where plate like 'FORTY%' and free_at is null"))
                .isEqualTo(vehicles);
        assertThat(
                        sql.count(
                                "select count(*) from (select bed_id from stay where facility_code = 'FORTY'"
                                        + " and hold_ended_at is null and voided_at is null group by bed_id having count(*) > 1) twice"))
                .isZero();
    }

    private static List<String> numbers(List<Answer> answers) {
        return answers.stream()
                .filter(a -> a.status() == 200)
                .map(a -> a.text("number"))
                .toList();
    }

    private static String request(String person) {
        JsonObject body = Json.createObjectBuilder()
                .add("person", person)
                .add("to", Json.createObjectBuilder().add("facility", "FORTY"))
                .add("urgency", "URGENT")
                .build();
        return dispatchers.get(0).post("api/transfers", body).expect(201).text("number");
    }

    private static Answer post(String number, String step, JsonObject body) {
        return dispatchers.get(0).post(path(number, step), body);
    }

    private static String path(String number, String step) {
        return "api/transfers/" + number + "/" + step;
    }

    /** With the time, and one more field where it has a value. */
    private static JsonObject json(String name, String value) {
        var object = Json.createObjectBuilder().add("at", Instant.now().toString());
        return (value == null ? object : object.add(name, value)).build();
    }

    /** All of them shared out among the dispatchers, each of whom goes on to the next as fast as the answers come. */
    private static <T, A> List<A> byAll(List<T> work, Function<T, A> call) {
        ConcurrentLinkedQueue<T> queue = new ConcurrentLinkedQueue<>(work);
        List<Supplier<List<A>>> desks = new ArrayList<>();
        for (int i = 0; i < Math.min(DISPATCHERS, work.size()); i++) {
            desks.add(() -> {
                List<A> answers = new ArrayList<>();
                for (T next = queue.poll(); next != null; next = queue.poll()) {
                    answers.add(call.apply(next));
                }
                return answers;
            });
        }
        return Together.run(desks).stream().flatMap(List::stream).toList();
    }

    // Those of other tests stay in their garages.
    private static void buildFleet() {
        sql.run("update ambulance set negative_pressure = false");
        IntStream.range(0, VEHICLES).forEach(i -> {
            sql.run(
                    "insert into ambulance (plate, station, negative_pressure, recorded_by) values (?, '东站', true, 'tester')",
                    "FORTY" + i);
            sql.run(
                    "insert into pressure_check (plate, checked_on, pascal, recorded_by)"
                            + " values (?, current_date - 1, -12, 'tester')",
                    "FORTY" + i);
        });
    }

    private static long deadlocks() {
        return sql.count("select deadlocks from pg_stat_database where datname = current_database()");
    }
}
