package lazaret.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;

/**
 * One call of the interface.
 *
 * @param status what it answers those who may
 * @param how made for a person, a bed and whatever else it needs
 */
record Call(String name, Right right, int status, BiFunction<Api, Case, Answer> how) {

    /** The status that this role gets where the facility is its own or another's. */
    int statusFor(String role, boolean own) {
        return right.has(role, own) ? status : 403;
    }

    Answer make(Api api, Case subject) {
        return how.apply(api, subject);
    }

    @Override
    public String toString() {
        return name;
    }

    static String ago(int hours) {
        return Instant.now().minus(Duration.ofHours(hours)).minusSeconds(30).toString();
    }

    static JsonObject json(Object... namesAndValues) {
        var object = Json.createObjectBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = (String) namesAndValues[i];
            Object value = namesAndValues[i + 1];
            if (value instanceof Integer number) {
                object.add(name, number);
            } else if (value instanceof Double number) {
                object.add(name, number);
            } else if (value instanceof JsonObject inner) {
                object.add(name, inner);
            } else {
                object.add(name, (String) value);
            }
        }
        return object.build();
    }
}
