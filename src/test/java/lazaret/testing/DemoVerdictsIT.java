package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import lazaret.clearance.HandVerdicts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The shipped city, its times not moved, goes through the import into an empty product; then everybody inside is asked
 * for over the interface, and the answers are those of a recomputation by hand from the files alone.
 */
class DemoVerdictsIT {
    private static final String MOMENT = "2022-11-24T08:00:00%2B08:00";
    private static final List<String> BY_MANAGER = List.of("facilities", "rooms", "people", "stays");
    private static final List<String> BY_CLINICIAN = List.of("tests", "health");

    private static Api clinician;

    @BeforeAll
    static void importTheCity() {
        Product product = Products.empty();
        Api manager = product.stranger().as("facility-manager.all", Staff.PASSWORD);
        clinician = product.stranger().as("clinician.all", Staff.PASSWORD);
        BY_MANAGER.forEach(kind -> importWithoutFault(manager, kind));
        BY_CLINICIAN.forEach(kind -> importWithoutFault(clinician, kind));
    }

    private static void importWithoutFault(Api api, String kind) {
        JsonObject report = Imports.run(api, kind, DemoFiles.bytes(kind)).json();
        assertThat(report.getString("state")).as(report.toString()).isEqualTo("DONE");
        assertThat(report.getInt("failed")).as(report.toString()).isZero();
        assertThat(report.getInt("done") + report.getInt("skipped"))
                .as(kind)
                .isEqualTo(DemoFiles.lines(kind).size() - 1);
    }

    @Test
    void everybodyInsideIsJudgedAsByHand() throws IOException {
        Map<String, String> byHand = HandVerdicts.ofEverybodyPresent();
        Map<String, String> judged = new TreeMap<>();
        Map<Boolean, Integer> verdicts = new TreeMap<>(Map.of(true, 0, false, 0));
        for (String person : byHand.keySet()) {
            JsonObject answer = clinician
                    .get("api/people/" + person + "/clearance?at=" + MOMENT)
                    .expect(200)
                    .json();
            judged.put(person, unmet(answer));
            assertThat(answer.getBoolean("clear"))
                    .as(person)
                    .isEqualTo(unmet(answer).equals("[]"));
            verdicts.merge(answer.getBoolean("clear"), 1, Integer::sum);
        }
        assertThat(judged).isEqualTo(byHand);
        assertThat(verdicts.values()).allMatch(many -> many >= 50);
    }

    @Test
    void importingTwiceChangesNothing() {
        Api manager = Products.empty().stranger().as("facility-manager.all", Staff.PASSWORD);
        for (String kind : BY_MANAGER) {
            JsonObject report =
                    Imports.run(manager, kind, DemoFiles.bytes(kind)).json();
            assertThat(report.getInt("done")).as(kind).isZero();
            assertThat(report.getInt("failed")).as(kind).isZero();
        }
    }

    /** The codes of the unmet criteria, sorted. */
    private static String unmet(JsonObject answer) {
        TreeSet<String> codes = new TreeSet<>();
        for (JsonObject criterion : answer.getJsonArray("criteria").getValuesAs(JsonObject.class)) {
            if (!criterion.getBoolean("met")) {
                codes.add(criterion.getString("code"));
            }
        }
        return codes.toString();
    }
}
