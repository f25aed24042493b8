package lazaret.reporting.catalogue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Locale;
import java.util.stream.Collectors;
import lazaret.certificate.KeptFinding;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.platform.Texts;

/** The criteria of a decision as it kept them, in sentences of one language. */
final class Evidence {
    private Evidence() {}

    static String of(String criteria, Locale language) {
        try (JsonReader reader = Json.createReader(new StringReader(criteria))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(json -> sentence(json, language))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String sentence(JsonObject json, Locale language) {
        KeptFinding finding = new KeptFinding(
                CriterionCode.valueOf(json.getString("code")),
                json.getBoolean("met"),
                json.getString("evidence"),
                json.getJsonArray("arguments").getValuesAs(JsonString::getString));
        return (finding.met() ? "✓ " : "× ") + Texts.of(language, finding.code()) + " " + finding.sentence(language);
    }
}
