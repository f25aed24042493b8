package lazaret.testing;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Whatever carries the calls of somebody at work: a good line, or a bad one. */
interface Tablet {
    /** The answer to the call, however often it had to be made. */
    Answer send(Api api, String path, JsonObject body);

    /** Each call once, each answer read. */
    static Tablet onAGoodLine() {
        return Api::post;
    }

    /**
     * Each call twice and oftener under its own key, one after the other or both at once; half of the answers are lost,
     * with the line cut before, while or after the server works. The seed decides where.
     */
    static Tablet onABadLine(long seed) {
        Random random = new Random(seed);
        return (api, path, body) -> {
            String key = UUID.randomUUID().toString();
            for (int lost = random.nextInt(3); lost > 0; lost--) {
                api.postAndHangUp(path, body, key, Duration.ofMillis(random.nextInt(25)));
            }
            if (random.nextBoolean()) {
                Supplier<Answer> call = () -> api.post(path, body, key);
                return Together.run(List.of(call, call)).get(random.nextInt(2));
            }
            api.post(path, body, key);
            return api.post(path, body, key);
        };
    }
}
