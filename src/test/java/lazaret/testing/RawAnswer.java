package lazaret.testing;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the interface says to a body that nobody made with care, and what is wrong with the way it says it. */
record RawAnswer(int status, String language, String body) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Set<Integer> ABOUT_A_VALUE = Set.of(400, 422);
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,}");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,} [A-Za-z]+");

    static RawAnswer to(Product product, String token, String language, FuzzedBodies.Body body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(product.address() + body.path()))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", token)
                .header("Accept-Language", language)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.text()))
                .build();
        try {
            HttpResponse<String> response =
                    HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new RawAnswer(response.statusCode(), language, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whether a sentence is of that language, whatever it quotes. */
    static boolean isIn(String language, String sentence) {
        boolean written =
                (language.equals("zh") ? CHINESE : ENGLISH).matcher(sentence).find();
        return written && !sentence.startsWith("??");
    }

    /** In words, with what was sent; nothing where all is well. */
    List<String> faults(FuzzedBodies.Body sent) {
        List<String> faults = new ArrayList<>();
        String what = " POST " + sent.path() + " " + sent.text() + " -> " + this;
        if (status < 400) {
            return faults;
        }
        JsonObject problem = new Answer(status, body).json();
        if (status >= 500
                || !problem.containsKey("errors")
                || problem.getJsonArray("errors").isEmpty()) {
            faults.add("a fault:" + what);
            return faults;
        }
        for (JsonValue error : problem.getJsonArray("errors")) {
            String pointer = error.asJsonObject().getString("pointer", "");
            if (ABOUT_A_VALUE.contains(status) && !sent.names(pointer)) {
                faults.add("names no field, but '" + pointer + "':" + what);
            }
            if (!isIn(language, error.asJsonObject().getString("detail", ""))) {
                faults.add("not in " + language + ":" + what);
            }
        }
        return faults;
    }
}
