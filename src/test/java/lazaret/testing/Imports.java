package lazaret.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Files taken in through the interface, waited for to their end. */
public final class Imports {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private Imports() {}

    /** The report of the import when it has ended. */
    public static Answer run(Api api, String kind, byte[] file) {
        String number = api.postFile("api/imports/" + kind, file).expect(202).text("number");
        Answer[] report = new Answer[1];
        Product.await("the import of " + kind + " ends", LONGEST, () -> {
            report[0] = api.get("api/imports/" + number).expect(200);
            return !report[0].text("state").equals("RUNNING");
        });
        return report[0];
    }

    public static Answer run(Api api, String kind, String file) {
        return run(api, kind, file.getBytes(StandardCharsets.UTF_8));
    }
}
