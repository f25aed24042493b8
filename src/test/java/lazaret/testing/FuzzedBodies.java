package lazaret.testing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Bodies for every call that takes one, made from the published description of the interface: a new call is tried as soon
 * as it is described. Most fields hold what they should, so that the calls get deep; some hold anything.
 */
final class FuzzedBodies {
    /** One call as it is sent: its text, and the names of all fields that it has or could have. */
    record Body(String path, String text, Set<String> fields) {
        /** Whether a pointer leads into this body. */
        boolean names(String pointer) {
            return pointer.startsWith("/") && fields.contains(pointer.split("/")[1]);
        }
    }

    private final JsonObject document;
    private final Map<String, List<String>> known;
    private final Fuzz fuzz;
    private final List<String> paths = new ArrayList<>();

    /** @param known what really exists, by the name of the field or of the beginning of the path */
    FuzzedBodies(JsonObject document, Map<String, List<String>> known, Fuzz fuzz) {
        this.document = document;
        this.known = known;
        this.fuzz = fuzz;
        for (Map.Entry<String, JsonValue> path : document.getJsonObject("paths").entrySet()) {
            if (schemaOf(path.getValue().asJsonObject()) != null) {
                paths.add(path.getKey());
            }
        }
    }

    List<String> paths() {
        return paths;
    }

    /** @param hostile whether fields may hold what they should not */
    Body body(String path, boolean hostile) {
        JsonObject schema = schemaOf(document.getJsonObject("paths").getJsonObject(path));
        Set<String> fields = new TreeSet<>();
        String text = object(schema, hostile, fields);
        return new Body(address(path, hostile), text, fields);
    }

    private JsonObject schemaOf(JsonObject calls) {
        JsonValue body = at(calls, "post", "requestBody", "content", "application/json", "schema");
        return body == null ? null : resolved(body.asJsonObject());
    }

    private static JsonValue at(JsonObject object, String... names) {
        JsonValue value = object;
        for (String name : names) {
            value = value == null ? null : value.asJsonObject().get(name);
        }
        return value;
    }

    private JsonObject resolved(JsonObject schema) {
        String reference = schema.getString("$ref", "");
        return reference.isEmpty()
                ? schema
                : document.getJsonObject("components")
                        .getJsonObject("schemas")
                        .getJsonObject(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private String address(String path, boolean hostile) {
        String root = path.split("/")[2];
        String key = hostile && fuzz.once(12)
                ? fuzz.oneOf(List.of("S0", "T99999999999999999999", "x", "%27", "%F0%9F%98%80", "P-1", "a%20b"))
                : fuzz.oneOf(known.getOrDefault(root, List.of("1")));
        return path.substring(1).replaceAll("\\{[^}]+}", java.util.regex.Matcher.quoteReplacement(key));
    }

    private String object(JsonObject schema, boolean hostile, Set<String> names) {
        List<String> fields = new ArrayList<>();
        JsonObject properties =
                schema.getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        for (Map.Entry<String, JsonValue> property : properties.entrySet()) {
            String name = property.getKey();
            names.add(name);
            boolean isRequired = required(schema).contains(name);
            boolean absent = isRequired ? hostile && fuzz.once(25) : fuzz.once(2);
            JsonObject inner = resolved(property.getValue().asJsonObject());
            String value = value(name, inner, hostile, names);
            if (!absent) {
                fields.add(quoted(name) + ":" + value);
            }
        }
        if (hostile && fuzz.once(25)) {
            String name = fuzz.text().replaceAll("[/~\\p{C}]", "") + "x";
            if (!properties.containsKey(name)) {
                names.add(name);
                fields.add(quoted(name) + ":1");
            }
        }
        return "{" + String.join(",", fields) + "}";
    }

    private static List<String> required(JsonObject schema) {
        JsonArray required = schema.getJsonArray("required");
        return required == null
                ? List.of()
                : required.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }

    private String value(String name, JsonObject schema, boolean hostile, Set<String> names) {
        if (hostile && fuzz.once(12)) {
            return anything();
        }
        return switch (schema.getString("type", "string")) {
            case "object" -> object(schema, hostile, names);
            case "array" -> "[" + list(name, resolved(schema.getJsonObject("items")), hostile, names) + "]";
            case "integer", "number" -> within(schema);
            case "boolean" -> fuzz.once(2) ? "true" : "false";
            default -> quoted(text(name, schema));
        };
    }

    private String list(String name, JsonObject item, boolean hostile, Set<String> names) {
        List<String> items = new ArrayList<>();
        for (int i = fuzz.below(3); i > 0; i--) {
            items.add(value(name, item, hostile, names));
        }
        return String.join(",", items);
    }

    private String within(JsonObject schema) {
        int least = schema.containsKey("minimum")
                ? (int) Math.ceil(schema.getJsonNumber("minimum").doubleValue())
                : 1;
        int most =
                schema.containsKey("maximum") ? schema.getJsonNumber("maximum").intValue() : 40;
        return Integer.toString(least - 1 + fuzz.below(most - least + 3));
    }

    private String text(String name, JsonObject schema) {
        if (schema.containsKey("enum")) {
            return fuzz.oneOf(schema.getJsonArray("enum").getValuesAs(JsonString.class))
                    .getString();
        }
        if (schema.getString("format", "").equals("date-time")) {
            return Instant.now()
                    .minus(Duration.ofMinutes(fuzz.below(5_000) - 20L))
                    .toString();
        }
        if (schema.getString("format", "").equals("date")) {
            return "2022-11-" + (10 + fuzz.below(20));
        }
        List<String> all = known.get(name);
        return all == null ? "文字" + fuzz.below(1_000_000) : fuzz.oneOf(all);
    }

    private String anything() {
        return switch (fuzz.below(8)) {
            case 0 -> "null";
            case 1 -> "true";
            case 2 -> "{}";
            case 3 -> "[" + quoted(fuzz.text()) + "]";
            case 4 -> "{\"x\":" + fuzz.number() + "}";
            case 5 -> fuzz.number();
            default -> quoted(fuzz.text());
        };
    }

    /** A JSON string; what UTF-8 cannot hold is written by its number. */
    private static String quoted(String text) {
        StringBuilder written = new StringBuilder();
        for (char c : Json.createValue(text).toString().toCharArray()) {
            written.append(Character.isSurrogate(c) ? String.format("\\u%04x", (int) c) : Character.toString(c));
        }
        return written.toString();
    }
}
