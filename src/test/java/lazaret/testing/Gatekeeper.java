package lazaret.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;

/** A clinician who signs people off and a manager at the door, by the calls that programs make. */
final class Gatekeeper {
    private final Api clinician;
    private final Api manager;

    /** Those of the tests who may everywhere. */
    Gatekeeper() {
        clinician = Products.empty().stranger().as("clinician.all", Staff.PASSWORD);
        manager = Products.empty().stranger().as("facility-manager.all", Staff.PASSWORD);
    }

    Api clinician() {
        return clinician;
    }

    /** The answer about the one stay. */
    JsonObject sign(String stay) {
        return item(clinician.post("api/sign-offs", stays(stay).build()));
    }

    JsonObject letGo(String stay) {
        return letGo(stay, Instant.now());
    }

    JsonObject letGo(String stay, Instant at) {
        return item(lettingGo(stay, at));
    }

    /** The answer as it came. */
    Answer lettingGo(String stay, Instant at) {
        return manager.post(
                "api/sign-offs/departures", stays(stay).add("at", at.toString()).build());
    }

    /** Holds a bed, of whatever facility. */
    Answer reserve(String person, String bed) {
        return manager.post(
                "api/stays",
                Json.createObjectBuilder().add("person", person).add("bed", bed).build());
    }

    Answer arrive(String stay) {
        return manager.post(
                "api/stays/" + stay + "/arrival",
                Json.createObjectBuilder().add("at", Instant.now().toString()).build());
    }

    Answer move(String stay, String bed) {
        return move(stay, bed, Instant.now());
    }

    Answer move(String stay, String bed, Instant at) {
        return manager.post(
                "api/stays/" + stay + "/move",
                Json.createObjectBuilder()
                        .add("bed", bed)
                        .add("at", at.toString())
                        .build());
    }

    Answer withdraw(String stay, String reason) {
        return clinician.post(
                "api/sign-offs/withdrawals",
                Json.createObjectBuilder()
                        .add("stay", stay)
                        .add("reason", reason)
                        .build());
    }

    Answer undo(String stay) {
        return manager.post(
                "api/stays/" + stay + "/departure/undo",
                Json.createObjectBuilder().add("reason", "登记错误").build());
    }

    /** The laboratory answers a swab. */
    Answer answer(String swab, String result) {
        JsonObject body = Json.createObjectBuilder()
                .add("result", result)
                .add("reportedAt", Instant.now().minusSeconds(5).toString())
                .build();
        return clinician.post("api/specimens/" + swab + "/result", body);
    }

    private static JsonObjectBuilder stays(String stay) {
        return Json.createObjectBuilder().add("stays", Json.createArrayBuilder().add(stay));
    }

    private static JsonObject item(Answer answer) {
        return answer.expect(200).json().getJsonArray("items").getJsonObject(0);
    }
}
