package lazaret.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/** What the interface answered: status and body, which is JSON where there is one. */
public record Answer(int status, String body) {

    /** The body as an object; empty where it holds none. */
    public JsonObject json() {
        if (!body.startsWith("{")) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    /** A text of the body, "" where it has none of that name. */
    public String text(String name) {
        return json().getString(name, "");
    }

    /** The stable code of a refusal. */
    public String code() {
        return text("code");
    }

    /** This answer, or a failed test that shows the body of another. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("expected " + expected + ", answered " + this);
        }
        return this;
    }

    /** This answer, or a failed test that shows the body of another. */
    public Answer expectOneOf(int one, int other) {
        return status == other ? this : expect(one);
    }
}
