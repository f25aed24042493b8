package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A carriage bears on everybody who came in it: whoever records it for one of them takes turns with what lets another go. */
class CarriageLockIT {
    private static final int ROUNDS = 20;
    private static final Instant THEN = Instant.now().minus(5, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);

    private static Product product;
    private static Sql sql;
    private static Api clinician;
    private static Hotel hotel;

    @BeforeAll
    static void build() {
        product = Products.empty();
        sql = product.sql();
        clinician = product.stranger().as("clinician.all", Staff.PASSWORD);
        hotel = Hotel.build(sql, "CARRIAGE", 2 * ROUNDS + 10);
    }

    @AfterAll
    static void close() {
        sql.close();
    }

    @Test
    void aCarriageWaitsForWhoeverLetsAFellowPassengerGo() throws Exception {
        Case she = new Case(sql, hotel).present();
        Case fellow = new Case(sql, hotel).present();
        record(fellow, "g1234-7").expect(201);
        try (Sql atTheDoor = product.sql()) {
            atTheDoor.run("begin");
            atTheDoor.rows("select 1 from person where number = ? for update", fellow.person);
            CompletableFuture<Answer> recorded = CompletableFuture.supplyAsync(() -> record(she, "G1234-7"));
            Together.sleep(Duration.ofMillis(700));
            assertThat(recorded).as("it waits").isNotDone();
            atTheDoor.run("commit");
            recorded.get(20, TimeUnit.SECONDS).expect(201);
        }
        String exposure = "E"
                + sql.one(
                        "select max(e.id) from exposure e join person p on p.id = e.person_id where p.number = ?",
                        she.person);
        try (Sql atTheDoor = product.sql()) {
            atTheDoor.run("begin");
            atTheDoor.rows("select 1 from person where number = ? for update", fellow.person);
            CompletableFuture<Answer> corrected = CompletableFuture.supplyAsync(() -> correct(she, exposure));
            Together.sleep(Duration.ofMillis(700));
            assertThat(corrected).as("a correction waits, too").isNotDone();
            atTheDoor.run("commit");
            corrected.get(20, TimeUnit.SECONDS).expect(201);
        }
    }

    @Test
    void anotherCarriageAndNoneAtAllWaitForNobody() {
        Case she = new Case(sql, hotel).present();
        Case fellow = new Case(sql, hotel).present();
        record(fellow, "G1-1").expect(201);
        try (Sql atTheDoor = product.sql()) {
            atTheDoor.run("begin");
            atTheDoor.rows("select 1 from person where number = ? for update", fellow.person);
            record(she, "G1-2").expect(201);
            record(she, null).expect(201);
            atTheDoor.run("commit");
        }
    }

    @Test
    void twoWhoKnowEachOtherAreRecordedAtOnceAndNeitherIsRefused() {
        Case one = new Case(sql, hotel).present();
        Case other = new Case(sql, hotel).present();
        for (int i = 0; i < ROUNDS; i++) {
            String carriage = "MU" + i;
            List<Answer> answers = Together.run(List.of(() -> record(one, carriage), () -> record(other, carriage)));
            answers.forEach(answer -> answer.expect(201));
            answers = Together.run(List.of(() -> record(other, carriage), () -> record(one, carriage)));
            answers.forEach(answer -> answer.expect(201));
        }
    }

    private static Answer record(Case of, String carriage) {
        var body = Json.createObjectBuilder().add("at", THEN.toString()).add("circumstances", "同车");
        if (carriage != null) {
            body.add("carriage", carriage);
        }
        return clinician.post("api/people/" + of.person + "/exposures", body.build());
    }

    private static Answer correct(Case of, String exposure) {
        return clinician.post(
                "api/people/" + of.person + "/exposures/" + exposure + "/correction",
                Json.createObjectBuilder()
                        .add("at", THEN.plus(1, ChronoUnit.HOURS).toString())
                        .add("cause", "车次写错")
                        .build());
    }
}
