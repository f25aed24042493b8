package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Somebody is signed off in the very moment in which a laboratory answers. Whichever comes first, the other one waits for
 * it: what is known before the stay has ended keeps her in. The database tells the order, by its own clock; half of the
 * departures dawdle before they are done, as on a busy machine.
 */
class LeavingRaceIT {
    private static final String HOUSE = "LEAVE-RACE";
    private static final Duration HEAD_START = Duration.ofMillis(25);

    private static Sql sql;
    private static Api clinician;
    private static Hotel hotel;
    private static int room;

    @BeforeAll
    static void watch() {
        Product product = Products.empty();
        sql = product.sql();
        clinician = product.stranger().as("clinician.all", Staff.PASSWORD);
        hotel = Hotel.build(sql, HOUSE, 600);
        Moments.watch(sql, HOUSE);
    }

    @AfterAll
    static void close() {
        Moments.watchNoMore(sql);
        sql.close();
    }

    @Test
    void aPositiveOfARoomMateComesBeforeTheSignOffOrAfterIt() {
        List<Round> rounds = race(60, her -> {
            String swab = her.carer().pendingSwab();
            return () -> positive(swab);
        });
        for (Round round : rounds) {
            assertThat(round.answer().status()).as(round.toString()).isEqualTo(200);
            if (round.left()) {
                assertThat(Moments.of(sql, "RESULT", round.her().carer().person))
                        .as("the positive waited until she had left")
                        .isAfter(Moments.of(sql, "LEFT", round.her().person));
            } else {
                assertThat(round.signOff().body()).contains("MINIMUM_DAYS");
            }
        }
        assertThat(rounds.stream().filter(Round::left)).hasSizeBetween(10, 50);
    }

    @Test
    void aSwabOfHerOwnComesBeforeTheSignOffOrAfterIt() {
        List<Round> rounds = race(60, her -> () -> swab(her));
        for (Round round : rounds) {
            assertThat(round.answer().status()).as(round.toString()).isEqualTo(201);
            if (round.left()) {
                assertThat(Moments.of(sql, "SWAB", round.her().person))
                        .as("the swab waited until she had left")
                        .isAfter(Moments.of(sql, "LEFT", round.her().person));
            } else {
                assertThat(round.signOff().body()).contains("SCHEDULED_TESTS");
            }
        }
        assertThat(rounds.stream().filter(Round::left)).hasSizeBetween(10, 50);
    }

    @Test
    void aPositiveOfHerOwnNeverLetsHerLeave() {
        List<Round> rounds = race(200, her -> {
            String swab = her.pendingSwab();
            return () -> positive(swab);
        });
        assertThat(rounds).hasSize(200).noneMatch(Round::left);
        assertThat(rounds).allSatisfy(round -> {
            assertThat(round.answer().status()).isEqualTo(200);
            assertThat(round.signOff().body()).contains("SCHEDULED_TESTS");
        });
    }

    @Test
    void aPositiveAfterTheSignatureComesBeforeTheDepartureOrAfterIt() {
        List<Round> rounds = race(200, LeavingRaceIT::letGo, her -> {
            sign(her);
            return () -> positive(swab(her).expect(201).text("number"));
        });
        for (Round round : rounds) {
            String outcome = outcome(round.signOff());
            assertThat(round.answer().status()).as(round.toString()).isEqualTo(200);
            if (outcome.equals("LEFT")) {
                assertThat(Moments.of(sql, "SWAB", round.her().person))
                        .as("the swab waited until she had left")
                        .isAfter(Moments.of(sql, "LEFT", round.her().person));
            } else {
                assertThat(outcome).isEqualTo("STAYS");
                assertThat(round.signOff().body()).contains("VOIDED_BY_A_SAMPLE");
                assertThat(sql.one(
                                "select outcome from sign_off where stay_id = ?",
                                round.her().stayId()))
                        .isEqualTo("VOIDED");
            }
        }
        assertThat(rounds.stream().filter(r -> outcome(r.signOff()).equals("LEFT")))
                .hasSizeBetween(20, 180);
    }

    private static String outcome(Answer answer) {
        return answer.expect(200).json().getJsonArray("items").getJsonObject(0).getString("outcome");
    }

    private static void sign(Leaver her) {
        Answer signed = clinician.post("api/sign-offs", stays(her).build());
        assertThat(outcome(signed)).as(signed.toString()).isEqualTo("SIGNED");
    }

    private static Answer letGo(Leaver her) {
        return clinician.post(
                "api/sign-offs/departures", stays(her).add("at", ago(0)).build());
    }

    private static JsonObjectBuilder stays(Leaver her) {
        return Json.createObjectBuilder().add("stays", Json.createArrayBuilder().add(her.stay));
    }

    /** What happened: who was signed off, what the sign-off and the laboratory were answered. */
    private record Round(Leaver her, Answer signOff, Answer answer) {
        boolean left() {
            return signOff.expectOneOf(200, 409).status() == 200;
        }
    }

    /** Prepares each round's leaver and what races against her sign-off, then lets both go. */
    private static List<Round> race(int rounds, Function<Leaver, Supplier<Answer>> rival) {
        return race(rounds, LeavingRaceIT::signOff, rival);
    }

    private static List<Round> race(
            int rounds, Function<Leaver, Answer> departure, Function<Leaver, Supplier<Answer>> rival) {
        List<Round> all = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            Leaver her = Leaver.withCarer(sql, hotel, room++ % hotel.rooms());
            Supplier<Answer> other = rival.apply(her);
            Duration signOffWaits = i % 3 == 0 ? HEAD_START : Duration.ZERO;
            Duration otherWaits = i % 3 == 1 ? HEAD_START : Duration.ZERO;
            List<Answer> answers = Together.run(
                    List.of(delayed(signOffWaits, () -> departure.apply(her)), delayed(otherWaits, other)));
            all.add(new Round(her, answers.get(0), answers.get(1)));
        }
        return all;
    }

    private static Supplier<Answer> delayed(Duration wait, Supplier<Answer> call) {
        return () -> {
            Together.sleep(wait);
            return call.get();
        };
    }

    private static Answer signOff(Leaver her) {
        return clinician.post("api/stays/" + her.stay + "/discharge", object("at", ago(0)));
    }

    private static Answer swab(Leaver her) {
        JsonObject body = Json.createObjectBuilder(object("person", her.number))
                .add("sampledAt", ago(10))
                .add("site", "OTHER")
                .add("laboratory", "市疾控")
                .build();
        return clinician.post("api/specimens", body);
    }

    private static Answer positive(String swab) {
        JsonObject body = Json.createObjectBuilder(object("result", "POSITIVE"))
                .add("reportedAt", ago(5))
                .build();
        return clinician.post("api/specimens/" + swab + "/result", body);
    }

    private static String ago(int seconds) {
        return Instant.now().minusSeconds(seconds).toString();
    }

    private static JsonObject object(String name, String value) {
        return Json.createObjectBuilder().add(name, value).build();
    }
}
