package lazaret.clearance.policy;

import static lazaret.platform.SharedJson.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lazaret.clearance.AdoptedPolicies;
import lazaret.clearance.PolicyVersion;

/**
 * The policy versions that come with the product, one JSON document each, and which of them are adopted out of the box,
 * each from the date of its source. Nothing later than the 9th editions is: a policy that asks for less applies only
 * where somebody adopts it.
 */
public final class ShippedPolicies {
    private static final String FOLDER = "/lazaret/clearance/policies/";

    /** A version together with its document as shipped. */
    public record Shipped(PolicyVersion version, String document, boolean adopted) {}

    private ShippedPolicies() {}

    public static List<Shipped> all() {
        try (JsonReader reader = JSON.createReader(new StringReader(resource("shipped.json")))) {
            var list = reader.readObject();
            List<String> adopted = list.getJsonArray("adopted").getValuesAs(JsonString::getString);
            JsonArray versions = list.getJsonArray("versions");
            return versions.getValuesAs((JsonString id) -> shipped(id.getString(), adopted));
        }
    }

    /** One of the versions that come with the product. */
    public static PolicyVersion version(String id) {
        return shipped(id, List.of()).version();
    }

    /** What is in force out of the box. */
    public static AdoptedPolicies adopted() {
        return new AdoptedPolicies(all().stream()
                .filter(Shipped::adopted)
                .map(s -> new AdoptedPolicies.Adoption(s.version(), s.version().validFrom()))
                .toList());
    }

    private static Shipped shipped(String id, List<String> adopted) {
        String document = resource(id + ".json");
        return new Shipped(PolicyReader.read(document), document, adopted.contains(id));
    }

    private static String resource(String name) {
        try (InputStream in = ShippedPolicies.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
