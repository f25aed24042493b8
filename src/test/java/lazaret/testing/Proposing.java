package lazaret.testing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Has trips proposed and waits for them, as a client of the interface does. */
final class Proposing {
    private static final String ALL = "api/transfers/proposals";
    private static final int SECONDS = 3;
    private static final int MOST_LOOKS = 200;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Proposing() {}

    /** How far an own proposal is. */
    static Answer read(Api api) {
        return own(api, number -> api.get(ALL + "/" + number));
    }

    static Answer cancel(Api api) {
        return own(api, number -> api.post(ALL + "/" + number + "/cancellation", JsonValue.EMPTY_JSON_OBJECT));
    }

    /** The proposal once it is made. */
    static JsonObject made(Api api) {
        String number = begun(api);
        return until(() -> api.get(ALL + "/" + number).expect(200), answer -> !answer.text("state")
                        .equals("RUNNING"))
                .json();
    }

    /** The codes of the reasons for a trip, or against a request that stays open. */
    static List<String> reasons(JsonObject proposal, String where, String transfer) {
        return proposal.getJsonArray(where).getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("transfer").equals(transfer))
                .flatMap(one -> one.getJsonArray("reasons").getValuesAs(JsonObject.class).stream())
                .map(reason -> reason.getString("code"))
                .toList();
    }

    /** Accepts one of a proposal of one's own. */
    static Answer acceptOne(Api api, String transfer) {
        return own(api, number -> accept(api, number, transfer));
    }

    /** @param transfers numbers; none: every trip whose vehicle is ready */
    static Answer accept(Api api, String proposal, String... transfers) {
        JsonArrayBuilder numbers = Json.createArrayBuilder();
        for (String transfer : transfers) {
            numbers.add(transfer);
        }
        JsonObject which = Json.createObjectBuilder().add("transfers", numbers).build();
        return until(
                () -> api.post(ALL + "/" + proposal + "/acceptance", which),
                answer -> answer.status() == 200 || !answer.code().equals("PROPOSAL_IS_NOT_READY"));
    }

    // Whoever may not is told so without a proposal of their own.
    private static Answer own(Api api, Function<String, Answer> call) {
        Answer strangers = call.apply("D0");
        return strangers.status() == 404 ? call.apply(begun(api)) : strangers;
    }

    private static String begun(Api api) {
        return api.post(ALL, Json.createObjectBuilder().add("seconds", SECONDS).build())
                .expect(202)
                .text("number");
    }

    private static Answer until(Supplier<Answer> look, Predicate<Answer> enough) {
        Answer answer = look.get();
        for (int i = 0; i < MOST_LOOKS && !enough.test(answer); i++) {
            Together.sleep(PAUSE);
            answer = look.get();
        }
        return answer;
    }
}
