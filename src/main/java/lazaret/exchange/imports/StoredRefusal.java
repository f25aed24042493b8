package lazaret.exchange.imports;

import static lazaret.platform.SharedJson.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lazaret.platform.Refusal;
import lazaret.platform.Texts;

/**
 * A refusal as it is kept: its key and arguments, so that it is read in any language later.
 *
 * @param arguments a JSON array; times and words of the field are objects in it
 */
record StoredRefusal(String key, String arguments) {
    private static final String TIME = "time";
    private static final String WORD = "word";

    static StoredRefusal of(Refusal refusal) {
        JsonArrayBuilder arguments = JSON.createArrayBuilder();
        refusal.arguments().forEach(argument -> arguments.add(json(argument)));
        return new StoredRefusal(refusal.code().key(), arguments.build().toString());
    }

    private static JsonValue json(Object argument) {
        if (argument instanceof Instant time) {
            return JSON.createObjectBuilder().add(TIME, time.toString()).build();
        }
        if (argument instanceof Enum<?> word) {
            return JSON.createObjectBuilder().add(WORD, Texts.key(word)).build();
        }
        if (argument instanceof List<?> list) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            list.forEach(element -> array.add(json(element)));
            return array.build();
        }
        return JSON.createValue(String.valueOf(argument));
    }

    /** The stable code that outside programs know. */
    String code() {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    /** The sentence. */
    String in(Locale language) {
        return Texts.of(
                language,
                key,
                array(arguments).stream()
                        .map(value -> readable(value, language))
                        .toArray());
    }

    private static Object readable(JsonValue value, Locale language) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).bigDecimalValue();
            case ARRAY ->
                value.asJsonArray().stream()
                        .map(element -> readable(element, language))
                        .toList();
            case OBJECT -> object(value.asJsonObject(), language);
            case TRUE, FALSE, NULL -> value.toString();
        };
    }

    private static Object object(JsonObject object, Locale language) {
        return object.containsKey(TIME)
                ? Instant.parse(object.getString(TIME))
                : Texts.of(language, object.getString(WORD));
    }

    static JsonArray array(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }
}
