package lazaret.clearance.policy;

import static lazaret.platform.SharedJson.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lazaret.clearance.FollowUp;
import lazaret.clearance.PolicyKind;
import lazaret.clearance.PolicyVersion;
import lazaret.clearance.RestartScope;
import lazaret.clearance.course.ClockStart;
import lazaret.clearance.course.Ct;
import lazaret.clearance.criterion.AntibodiesNegative;
import lazaret.clearance.criterion.ConsecutiveNegatives;
import lazaret.clearance.criterion.Criterion;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.clearance.criterion.ImagingImproved;
import lazaret.clearance.criterion.LinkedContactNegative;
import lazaret.clearance.criterion.MinimumDays;
import lazaret.clearance.criterion.ScheduledTests;
import lazaret.clearance.criterion.SymptomsImproved;
import lazaret.clearance.criterion.TemperatureNormal;
import lazaret.person.Category;
import lazaret.person.ClinicalType;

/**
 * Reads a policy version from its JSON document. A number the source does not give is left out of the document; what
 * cannot do without it is refused here and not guessed.
 */
final class PolicyReader {

    private PolicyReader() {}

    /**
     * The version in the document.
     *
     * @throws IllegalArgumentException naming the policy when a field is missing or cannot be
     */
    static PolicyVersion read(String document) {
        try (JsonReader reader = JSON.createReader(new StringReader(document))) {
            JsonObject json = reader.readObject();
            String id = json.getString("id");
            try {
                return version(id, json);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("policy " + id + ": " + e.getMessage(), e);
            }
        }
    }

    private static PolicyVersion version(String id, JsonObject json) {
        int days = json.getInt("days", 0);
        return new PolicyVersion(
                id,
                PolicyKind.valueOf(json.getString("kind")),
                LocalDate.parse(json.getString("validFrom")),
                json.containsKey("validUntil") ? LocalDate.parse(json.getString("validUntil")) : null,
                json.getJsonArray("who").getValuesAs(PolicyReader::group),
                words(json.getJsonArray("where")),
                days,
                json.getInt("homeDays", 0),
                ClockStart.valueOf(json.getString("countFrom", ClockStart.LAST_EXPOSURE.name())),
                RestartScope.valueOf(json.getString("restart", RestartScope.ROOM.name())),
                json.getJsonArray("criteria").getValuesAs((JsonValue value) -> criterion(value.asJsonObject(), days)),
                followUp(json.getJsonObject("followUp")),
                json.getString("source"),
                json.getString("sourceInEnglish"),
                words(json.getJsonArray("unverified")));
    }

    private static PolicyVersion.Group group(JsonValue value) {
        JsonObject json = value.asJsonObject();
        Set<ClinicalType> types = words(json.getJsonArray("clinicalTypes")).stream()
                .map(ClinicalType::valueOf)
                .collect(Collectors.toSet());
        Boolean highRisk = json.containsKey("highRisk") ? json.getBoolean("highRisk") : null;
        return new PolicyVersion.Group(Category.valueOf(json.getString("category")), types, highRisk);
    }

    private static Criterion criterion(JsonObject json, int days) {
        CriterionCode code = CriterionCode.valueOf(json.getString("code"));
        return switch (code) {
            case CONSECUTIVE_NEGATIVES ->
                new ConsecutiveNegatives(
                        Duration.ofHours(json.getInt("hoursApart")),
                        ct(json, "ctAtLeast"),
                        hours(json, "lastNotOlderThanHours"));
            case TEMPERATURE_NORMAL ->
                new TemperatureNormal(
                        number(json, "below").bigDecimalValue(), Duration.ofDays(json.getInt("moreThanDays")));
            case SYMPTOMS_IMPROVED -> new SymptomsImproved();
            case IMAGING_IMPROVED -> new ImagingImproved();
            case MINIMUM_DAYS -> new MinimumDays(days);
            case SCHEDULED_TESTS ->
                new ScheduledTests(numbers(json.getJsonArray("testDays")), days, ct(json, "negativeFromCt"));
            case LINKED_CONTACT_NEGATIVE -> new LinkedContactNegative(json.getInt("tests"), ct(json, "negativeFromCt"));
            case ANTIBODIES_NEGATIVE -> new AntibodiesNegative(json.getInt("daysAfterOnset"));
            case NO_POLICY -> throw new IllegalArgumentException("a policy cannot ask for the lack of one");
        };
    }

    private static FollowUp followUp(JsonObject json) {
        return json == null
                ? FollowUp.NONE
                : new FollowUp(
                        json.getInt("days"),
                        numbers(json.getJsonArray("testDays")),
                        numbers(json.getJsonArray("visitWeeks")));
    }

    private static JsonNumber number(JsonObject json, String name) {
        if (json.get(name) instanceof JsonNumber number) {
            return number;
        }
        throw new IllegalArgumentException(name + " is missing");
    }

    private static Ct ct(JsonObject json, String name) {
        return json.containsKey(name) ? new Ct(number(json, name).bigDecimalValue()) : null;
    }

    private static Duration hours(JsonObject json, String name) {
        return json.containsKey(name) ? Duration.ofHours(json.getInt(name)) : null;
    }

    private static List<String> words(JsonArray array) {
        return array == null ? List.of() : array.getValuesAs(JsonString::getString);
    }

    private static List<Integer> numbers(JsonArray array) {
        return array == null ? List.of() : array.getValuesAs(JsonNumber::intValue);
    }
}
