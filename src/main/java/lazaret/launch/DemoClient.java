package lazaret.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One demo account at the product's own REST interface, with the few calls the demo needs. */
final class DemoClient {
    private static final int LONGEST_IMPORT_SECONDS = 300;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String authorization;

    private DemoClient(String base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    static DemoClient signIn(Settings settings, String account) throws IOException, InterruptedException {
        String basic = Base64.getEncoder()
                .encodeToString((account + ":" + Console.DEMO_PASSWORD).getBytes(StandardCharsets.UTF_8));
        DemoClient door = new DemoClient(settings.address() + "api/", "Basic " + basic);
        String token = value(door.post("tokens", "application/json", ""), "token")
                .orElseThrow(() -> new IOException("no token for " + account));
        return new DemoClient(door.base, "Bearer " + token);
    }

    void importFile(String kind, String csv) throws IOException, InterruptedException {
        String answer = post("imports/" + kind, "text/csv; charset=UTF-8", csv);
        String number = value(answer, "number").orElseThrow(() -> new IOException(kind + ": " + answer));
        for (int i = 0; i < LONGEST_IMPORT_SECONDS * 5; i++) {
            String report = send(request("imports/" + number).GET().build());
            String state = value(report, "state").orElse("");
            if (state.equals("DONE")) {
                return;
            }
            if (!state.equals("RUNNING")) {
                throw new IOException(kind + ": " + report);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IOException(kind + ": the import does not end");
    }

    /** The number of the disinfection; empty where the bed does not wait for one. */
    Optional<String> disinfect(String bed, Instant finished) throws IOException, InterruptedException {
        String body = "{\"finishedAt\":\"" + finished + "\",\"agent\":\"含氯消毒剂\",\"contactMinutes\":30}";
        return value(post("beds/" + bed + "/disinfection", "application/json", body), "number");
    }

    void verify(String disinfection, Instant at) {
        try {
            post("disinfections/" + disinfection + "/verification", "application/json", "{\"at\":\"" + at + "\"}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String post(String path, String type, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", authorization);
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    // The launcher has no JSON library: it reads the one value it asks for.
    private static Optional<String> value(String json, String name) {
        Matcher matcher =
                Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
