package lazaret.certificate;

import static lazaret.platform.SharedJson.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.person.PaperType;
import lazaret.person.Sex;

/** Reads what was drawn up; the content is written by the database in one statement, as {@link Certificates} shows. */
final class CertificateContent {
    private CertificateContent() {}

    static Certificate read(String content) {
        try (JsonReader reader = JSON.createReader(new StringReader(content))) {
            JsonObject json = reader.readObject();
            return new Certificate(
                    json.getString("number"),
                    CertificateKind.valueOf(json.getString("kind")),
                    json.getBoolean("override"),
                    new Certificate.Holder(
                            json.getString("name"),
                            Sex.valueOf(json.getString("sex")),
                            json.isNull("birthDate") ? null : LocalDate.parse(json.getString("birthDate")),
                            PaperType.valueOf(json.getString("paperType")),
                            json.getString("paperNumber")),
                    new Certificate.Isolation(
                            json.getString("facility"),
                            json.getString("facilityName"),
                            ZoneId.of(json.getString("zone")),
                            Instant.parse(json.getString("since")),
                            Instant.parse(json.getString("until"))),
                    basis(json),
                    json.getJsonArray("criteria").getValuesAs(value -> finding(value.asJsonObject())),
                    Instant.parse(json.getString("issuedAt")));
        }
    }

    private static Certificate.Basis basis(JsonObject json) {
        return new Certificate.Basis(
                text(json, "policy"),
                text(json, "source"),
                text(json, "sourceInEnglish"),
                json.getBoolean("unverified"),
                json.isNull("followUp")
                        ? new Certificate.Duties(0, List.of(), List.of())
                        : duties(json.getJsonObject("followUp")),
                json.getString("signedBy"),
                text(json, "askedBy"));
    }

    private static Certificate.Duties duties(JsonObject json) {
        return new Certificate.Duties(
                json.getInt("days", 0),
                numbers(json.getJsonArray("testDays")),
                numbers(json.getJsonArray("visitWeeks")).stream()
                        .map(week -> week * 7)
                        .toList());
    }

    private static KeptFinding finding(JsonObject json) {
        return new KeptFinding(
                CriterionCode.valueOf(json.getString("code")),
                json.getBoolean("met"),
                json.getString("evidence"),
                json.getJsonArray("arguments").getValuesAs(JsonString::getString));
    }

    private static String text(JsonObject json, String name) {
        return json.isNull(name) ? null : json.getString(name);
    }

    private static List<Integer> numbers(JsonArray array) {
        return array == null ? List.of() : array.getValuesAs(JsonNumber::intValue);
    }
}
