package lazaret.testing;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The product as an outside client sees it: one account, its token, no retries. */
public final class Api {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final HttpClient client;
    private final String address;
    private final String token;
    private final String language;

    private Api(HttpClient client, String address, String token, String language) {
        this.client = client;
        this.address = address;
        this.token = token;
        this.language = language;
    }

    /** Somebody without an account. */
    public static Api stranger(String address) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        return new Api(client, address, null, "zh");
    }

    /** Signed in with name and password. */
    public Api as(String username, String password) {
        String token = tokenFor(username, password).expect(200).text("token");
        return new Api(client, address, token, language);
    }

    /** Somebody who reads that language: {@code zh} or {@code en}. */
    public Api in(String other) {
        return new Api(client, address, token, other);
    }

    public Answer tokenFor(String username, String password) {
        String pair = Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(address + "api/tokens"))
                .header("Authorization", "Basic " + pair)
                .POST(BodyPublishers.noBody()));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** @param language of the sentences, {@code zh} or {@code en} */
    public Answer get(String path, String language) {
        return send(request(path).setHeader("Accept-Language", language).GET());
    }

    public Answer post(String path, JsonObject body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Answer post(String path, JsonObject body, String idempotencyKey) {
        return post(path, "application/json", BodyPublishers.ofString(body.toString()), idempotencyKey);
    }

    /** A file as the body, as the imports take it. */
    public Answer postFile(String path, byte[] file) {
        return postFile(path, file, UUID.randomUUID().toString());
    }

    public Answer postFile(String path, byte[] file, String idempotencyKey) {
        return post(path, "text/csv", BodyPublishers.ofByteArray(file), idempotencyKey);
    }

    /** Sends and hangs up before the answer is there, or just when it comes. */
    public void postAndHangUp(String path, JsonObject body, String idempotencyKey, Duration patience) {
        HttpRequest request = posting(
                        path, "application/json", BodyPublishers.ofString(body.toString()), idempotencyKey)
                .timeout(LONGEST)
                .build();
        CompletableFuture<HttpResponse<Void>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        Together.sleep(patience);
        answer.cancel(true);
    }

    private Answer post(String path, String type, BodyPublisher body, String key) {
        return send(posting(path, type, body, key));
    }

    private HttpRequest.Builder posting(String path, String type, BodyPublisher body, String key) {
        return request(path)
                .header("Content-Type", type)
                .header("Idempotency-Key", key)
                .POST(body);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Language", language);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(
                    request.timeout(LONGEST).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
