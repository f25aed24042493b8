package lazaret.clearance.policy;

import static lazaret.platform.SharedJson.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lazaret.clearance.criterion.CriterionCode;

/**
 * A version of the place while somebody writes it: the fields of the version it is made from, as texts that can be
 * changed. What cannot be read is left to the reader of the document to refuse, with a pointer to the field.
 */
public final class PolicyDraft implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FOLLOW_UP = "/" + PolicyField.FOLLOW_UP.word();

    private final String document;
    private final ArrayList<DraftEntry> entries = new ArrayList<>();

    public PolicyDraft(String document) {
        this.document = document;
        JsonObject json = parse(document);
        if (json.containsKey(PolicyField.COUNT_FROM.word())) {
            enter(json, "", null, PolicyField.DAYS, PolicyField.HOME_DAYS, PolicyField.COUNT_FROM, PolicyField.RESTART);
        }
        enter(json, "", null, PolicyField.LAST_SAMPLE);
        JsonArray criteria = json.getJsonArray(PolicyField.CRITERIA.word());
        for (int i = 0; i < criteria.size(); i++) {
            JsonObject criterion = criteria.getJsonObject(i);
            CriterionCode code = CriterionCode.valueOf(criterion.getString(PolicyField.CODE.word()));
            enter(criterion, "/criteria/" + i, code, fieldsOf(code, criterion));
        }
        JsonValue followUp = json.getOrDefault(PolicyField.FOLLOW_UP.word(), JsonValue.EMPTY_JSON_OBJECT);
        enter(
                followUp.asJsonObject(),
                FOLLOW_UP,
                null,
                PolicyField.DAYS,
                PolicyField.TEST_DAYS,
                PolicyField.VISIT_WEEKS);
    }

    public List<DraftEntry> entries() {
        return entries;
    }

    /** The document as it would be written under this id and source, from this day. */
    public String written(String id, LocalDate from, String source) {
        JsonObject json = JSON.createPointer("/" + PolicyField.ID.word())
                .replace(parse(document), JSON.createValue(id == null ? "" : id.strip()));
        json = put(json, "/" + PolicyField.VALID_UNTIL.word(), null);
        json = put(json, "/" + PolicyField.VALID_FROM.word(), text(from == null ? "" : from.toString()));
        json = put(json, "/" + PolicyField.SOURCE.word(), text(source == null ? "" : source.strip()));
        json = put(json, "/" + PolicyField.SOURCE_IN_ENGLISH.word(), text(source == null ? "" : source.strip()));
        boolean follows = entries.stream().anyMatch(e -> e.pointer().startsWith(FOLLOW_UP) && !e.isEmpty());
        json = follows ? json : put(json, FOLLOW_UP, null);
        if (follows && !json.containsKey(PolicyField.FOLLOW_UP.word())) {
            json = put(json, FOLLOW_UP, JsonValue.EMPTY_JSON_OBJECT);
        }
        for (DraftEntry entry : entries) {
            boolean inside = follows || !entry.pointer().startsWith(FOLLOW_UP);
            json = inside ? put(json, entry.pointer(), value(entry)) : json;
        }
        return json.toString();
    }

    private void enter(JsonObject part, String pointer, CriterionCode code, PolicyField... fields) {
        for (PolicyField field : fields) {
            entries.add(new DraftEntry(pointer + "/" + field.word(), code, field, shown(part.get(field.word()))));
        }
    }

    // A quarantine says its days once, above; whether "recovered" is asked for is no number to change.
    private static PolicyField[] fieldsOf(CriterionCode code, JsonObject criterion) {
        return CriterionReader.FIELDS.getOrDefault(code, List.of()).stream()
                .filter(f -> f != PolicyField.RECOVERED)
                .filter(f -> code != CriterionCode.MINIMUM_DAYS || criterion.containsKey(f.word()))
                .toArray(PolicyField[]::new);
    }

    private static String shown(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.stream().map(PolicyDraft::shown).collect(Collectors.joining(", "));
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value instanceof JsonNumber number ? number.bigDecimalValue().toPlainString() : "";
    }

    private static JsonValue value(DraftEntry entry) {
        if (entry.isEmpty()) {
            return null;
        }
        if (entry.isChoice()) {
            return text(entry.getText());
        }
        if (!entry.isList()) {
            return number(entry.getText());
        }
        var array = JSON.createArrayBuilder();
        for (String word : entry.getText().strip().split("[\\s,，、]+")) {
            array.add(number(word));
        }
        return array.build();
    }

    private static JsonValue number(String word) {
        try {
            return JSON.createValue(new BigDecimal(word.strip()));
        } catch (NumberFormatException e) {
            return text(word); // the reader says that this is no number, and where
        }
    }

    private static JsonValue text(String words) {
        return JSON.createValue(words);
    }

    private static JsonObject put(JsonObject json, String pointer, JsonValue value) {
        var place = JSON.createPointer(pointer);
        if (value != null) {
            return place.add(json, value);
        }
        return place.containsValue(json) ? place.remove(json) : json;
    }

    private static JsonObject parse(String document) {
        try (JsonReader reader = JSON.createReader(new StringReader(document))) {
            return reader.readObject();
        }
    }
}
