package lazaret.exchange.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import lazaret.platform.Attempt;

/** How every call is executed: read strictly, tried again after a lost race, once for each key. */
@RequestScoped
public class Calls {
    /** Where every address begins. */
    public static final String ROOT = "/api";

    private static final int LARGEST_BODY = 1 << 20;

    @Inject
    private HttpServletRequest request;

    @Inject
    private OnceByKey onceByKey;

    /** Executes a query and answers what it found. */
    public Response get(Supplier<?> query) {
        return Answer.ok(Attempt.of(query::get)).response();
    }

    /** @param work asks the body for its fields, ends it, and calls one use case */
    public Response post(InputStream json, Function<Body, Answer> work) {
        byte[] bytes = bytes(json);
        JsonObject content = Json.object(bytes);
        Supplier<Answer> call = () -> {
            Body body = new Body(content);
            Answer answer = work.apply(body);
            if (!body.isEnded()) {
                throw new IllegalStateException("a body was used without being read to its end");
            }
            return answer;
        };
        Optional<String> key = key();
        Supplier<Answer> once = key.isEmpty() ? call : () -> onceByKey.execute(key.get(), digest().digest(bytes), call);
        return Attempt.of(once).response();
    }

    /**
     * A file is taken once: where it breaks off there is nothing to try again. With a key it is kept on the disk first,
     * because only the whole file tells whether the request is the same.
     */
    public Response postFile(InputStream file, Function<InputStream, Answer> work) {
        Optional<String> key = key();
        if (key.isEmpty()) {
            return work.apply(file).response();
        }
        try (SpooledFile spooled = SpooledFile.of(file, digest())) {
            return onceByKey
                    .execute(key.get(), spooled.hash(), () -> work.apply(spooled.open()))
                    .response();
        }
    }

    private Optional<String> key() {
        String key = request.getHeader("Idempotency-Key");
        if (key != null && !key.matches("[!-~]{1,200}")) {
            throw CallRefusal.IDEMPOTENCY_KEY_IS_MALFORMED.refusal().asException();
        }
        return Optional.ofNullable(key);
    }

    private static byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
            if (bytes.length > LARGEST_BODY) {
                throw CallRefusal.BODY_IS_TOO_LARGE.refusal(LARGEST_BODY >> 20).asException();
            }
            return bytes;
        } catch (IOException e) {
            throw CallRefusal.BODY_COULD_NOT_BE_READ.refusal().asException();
        }
    }

    /** Of everything that makes the request this request; the body is still to be added. */
    private MessageDigest digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String what = request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n";
            digest.update(what.getBytes(StandardCharsets.UTF_8));
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
