package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Sixty-four clients, twice as many as the pool has connections, race for the last ten rooms; nobody tries twice. */
class RaceIT {
    private static final int CLIENTS = 64;
    private static final int ROOMS = 10;
    private static final int ROUNDS = 20;

    @Test
    void ofSixtyFourWhoNameTheirRoomTenGetOne() {
        race("RACE-BED", (hotel, person, i) -> Json.createObjectBuilder()
                .add("person", person)
                .add("bed", hotel.bed(i % ROOMS))
                .build());
    }

    @Test
    void ofSixtyFourWhoTakeAnyRoomTenGetOne() {
        race("RACE-ANY", (hotel, person, i) -> Json.createObjectBuilder()
                .add("person", person)
                .add("facility", hotel.code())
                .build());
    }

    /** What the client of that index asks for. */
    private interface Wish {
        JsonObject of(Hotel hotel, String person, int index);
    }

    private static void race(String code, Wish wish) {
        Product product = Products.empty();
        Api manager = product.stranger().as("facility-manager.all", Staff.PASSWORD);
        try (Sql sql = product.sql()) {
            Hotel hotel = Hotel.build(sql, code, ROOMS);
            List<String> people = hotel.contacts(sql, CLIENTS);
            long deadlocks = deadlocks(sql);
            for (int round = 1; round <= ROUNDS; round++) {
                List<Answer> answers = allAtOnce(i -> manager.post("api/stays", wish.of(hotel, people.get(i), i)));
                assertTenWon(answers, "round " + round);
                assertThat(Invariants.brokenIn(sql, hotel)).isEmpty();
                assertThat(held(sql, hotel)).isEqualTo(ROOMS);
                makeRoom(manager, answers);
                assertThat(held(sql, hotel)).isZero();
            }
            assertThat(deadlocks(sql)).as("deadlocks").isEqualTo(deadlocks);
        }
    }

    private static void assertTenWon(List<Answer> answers, String round) {
        assertThat(answers).as(round).allSatisfy(a -> assertThat(a.status()).isIn(201, 409));
        assertThat(answers.stream().filter(a -> a.status() == 201)).as(round).hasSize(ROOMS);
        assertThat(answers.stream().filter(a -> a.status() == 409))
                .as(round)
                .hasSize(CLIENTS - ROOMS)
                .allSatisfy(a -> assertThat(a.code()).as(a.body()).matches("[A-Z_]+"));
    }

    private static void makeRoom(Api manager, List<Answer> answers) {
        for (Answer answer : answers) {
            if (answer.status() == 201) {
                manager.post(
                                "api/stays/" + answer.text("number") + "/cancellation",
                                Json.createObjectBuilder().add("reason", "下一轮").build())
                        .expect(200);
            }
        }
    }

    private static List<Answer> allAtOnce(IntFunction<Answer> call) {
        List<Supplier<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int index = i;
            calls.add(() -> call.apply(index));
        }
        return Together.run(calls);
    }

    private static long held(Sql sql, Hotel hotel) {
        return sql.count(
                "select count(*) from stay where facility_code = ? and hold_ended_at is null and voided_at is null",
                hotel.code());
    }

    private static long deadlocks(Sql sql) {
        return sql.count("select deadlocks from pg_stat_database where datname = current_database()");
    }
}
