package lazaret.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import lazaret.testing.Answer;
import lazaret.testing.Api;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One person from the register to the bed, out of it, and the room after them, as an outside client plays it. */
class StayOverRestIT {
    private static Outside outside;
    private static Api manager;
    private static Api clinician;

    @BeforeAll
    static void openAHotel() {
        outside = new Outside("RC2");
        manager = outside.as("facility-manager.all");
        clinician = outside.as("clinician.all");
    }

    @Test
    void fromTheReservationToTheVerifiedRoom() {
        String person = outside.person();
        Answer placed = manager.post("api/stays", Outside.object("person", person, "facility", outside.hotel))
                .expect(201);
        assertThat(placed.text("state")).isEqualTo("RESERVED");
        String bed = placed.text("bed");
        String stay = "api/stays/" + placed.text("number");
        assertThat(manager.post(stay + "/arrival", now("at")).expect(200).text("state"))
                .isEqualTo("PRESENT");
        gateIsShut(person, stay);
        leavesByTwoClinicians(stay);
        theRoomWaitsForTwoPeople(bed);
        assertThat(manager.get("api/people/" + person)
                        .json()
                        .getJsonArray("stays")
                        .getJsonObject(0)
                        .getString("state"))
                .isEqualTo("DEPARTED");
    }

    private static void gateIsShut(String person, String stay) {
        JsonObject verdict =
                clinician.get("api/people/" + person + "/clearance").expect(200).json();
        assertThat(verdict.getBoolean("clear")).isFalse();
        JsonObject problem =
                clinician.post(stay + "/discharge", now("at")).expect(409).json();
        JsonObject unmet = problem.getJsonArray("unmet").getJsonObject(0);
        assertThat(unmet.keySet()).containsExactly("code", "met", "evidence", "earliest");
        assertThat(unmet.getBoolean("met")).isFalse();
        assertThat(manager.post(stay + "/discharge", now("at")).status()).isEqualTo(403);
    }

    private static void leavesByTwoClinicians(String stay) {
        JsonObject wish = Json.createObjectBuilder(now("at"))
                .add("override", Outside.object("reason", "家中照护", "confirmedBy", "clinician.second"))
                .build();
        Answer waiting = clinician.post(stay + "/discharge", wish).expect(202);
        assertThat(waiting.json().getBoolean("pending")).isTrue();
        String confirmation = "api/overrides/" + waiting.text("override") + "/confirmation";
        clinician.post(confirmation, JsonValue.EMPTY_JSON_OBJECT).expect(409);
        outside.as("clinician.second")
                .post(confirmation, JsonValue.EMPTY_JSON_OBJECT)
                .expect(200);
    }

    private static void theRoomWaitsForTwoPeople(String bed) {
        assertThat(assignable(bed)).isFalse();
        JsonObject done = Json.createObjectBuilder(now("finishedAt"))
                .add("agent", "含氯消毒剂")
                .add("contactMinutes", 30)
                .build();
        Api hygiene = outside.as("hygiene.all");
        String disinfection = hygiene.post("api/beds/" + bed + "/disinfection", done)
                .expect(201)
                .text("number");
        String verification = "api/disinfections/" + disinfection + "/verification";
        hygiene.post(verification, now("at")).expect(409);
        outside.as("hygiene.second").post(verification, now("at")).expect(200);
        assertThat(assignable(bed)).isTrue();
    }

    @Test
    void aSpecimenAndItsResultAreOnTheRecord() {
        String person = outside.person();
        JsonObject sampling = Json.createObjectBuilder(now("sampledAt"))
                .add("person", person)
                .add("site", "OROPHARYNGEAL")
                .add("laboratory", "市疾控")
                .build();
        String specimen = clinician.post("api/specimens", sampling).expect(201).text("number");
        JsonObject report = Json.createObjectBuilder(now("reportedAt"))
                .add("result", "NEGATIVE")
                .add("ctN", 36.5)
                .build();
        clinician.post("api/specimens/" + specimen + "/result", report).expect(200);
        JsonObject known = clinician
                .get("api/people/" + person)
                .json()
                .getJsonArray("specimens")
                .getJsonObject(0);
        assertThat(known.getString("number")).isEqualTo(specimen);
        assertThat(known.getString("result")).isEqualTo("NEGATIVE");
        assertThat(known.getJsonNumber("ctN").doubleValue()).isEqualTo(36.5);
    }

    @Test
    void aDispatcherSeesNoNameAndNoResult() {
        String person = outside.person();
        JsonObject seen = outside.as("dispatcher.all")
                .get("api/people/" + person)
                .expect(200)
                .json();
        assertThat(seen.getString("name")).isEqualTo("王*明");
        assertThat(seen.getJsonObject("paper").getString("number")).contains("*");
        assertThat(seen.getJsonArray("specimens")).isEmpty();
    }

    private static boolean assignable(String bed) {
        return manager
                .get("api/facilities/" + outside.hotel + "/beds")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .anyMatch(row -> row.getString("code").equals(bed) && row.getBoolean("assignable"));
    }

    private static JsonObject now(String name) {
        return Outside.object(name, Instant.now().toString());
    }
}
