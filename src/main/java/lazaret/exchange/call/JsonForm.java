package lazaret.exchange.call;

import static lazaret.platform.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How answers are written: records as objects with their components in order, moments in ISO 8601 with an offset,
 * constants by name, what is not known as {@code null}.
 */
public final class JsonForm {
    private JsonForm() {}

    /** An object in the order of its fields: name, value, name, value, … */
    public static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    public static JsonValue of(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        if (value instanceof Collection<?> items) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            items.forEach(item -> array.add(of(item)));
            return array.build();
        }
        if (value instanceof Map<?, ?> fields) {
            JsonObjectBuilder object = JSON.createObjectBuilder();
            fields.forEach((name, field) -> object.add(String.valueOf(name), of(field)));
            return object.build();
        }
        return value instanceof Record row ? of(ofComponents(row)) : ofPlain(value);
    }

    private static JsonValue ofPlain(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof BigDecimal decimal) {
            return JSON.createValue(decimal);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            return JSON.createValue(((Number) value).longValue());
        }
        if (value instanceof Double number) {
            return JSON.createValue(number);
        }
        return JSON.createValue(value instanceof Instant instant ? Moments.write(instant) : name(value));
    }

    private static String name(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    /** The components of a record as fields, to which others may be added. */
    public static Map<String, Object> ofComponents(Record row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                fields.put(component.getName(), component.getAccessor().invoke(row));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(row.getClass() + " keeps its components to itself", e);
            }
        }
        return fields;
    }
}
