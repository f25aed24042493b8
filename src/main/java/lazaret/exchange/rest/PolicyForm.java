package lazaret.exchange.rest;

import static lazaret.platform.SharedJson.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lazaret.clearance.ClearanceRefusal;
import lazaret.clearance.PolicyVersion;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.policy.HeldPolicy;
import lazaret.clearance.policy.PolicyDiff;
import lazaret.exchange.call.JsonForm;
import lazaret.exchange.call.Page;
import lazaret.stay.trial.Effect;
import lazaret.stay.trial.Trial;

/** How a version, its comparison with another and its trial are written. */
final class PolicyForm {
    private PolicyForm() {}

    /** @throws lazaret.platform.RefusalException NO_SUCH_POLICY at the pointer */
    static HeldPolicy find(List<HeldPolicy> versions, String id, String pointer) {
        return versions.stream()
                .filter(held -> held.version().id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> ClearanceRefusal.NO_SUCH_POLICY.at(pointer, id).asException());
    }

    static JsonObject document(HeldPolicy held) {
        try (JsonReader reader = JSON.createReader(new StringReader(held.document()))) {
            return reader.readObject();
        }
    }

    /** @param against empty: the version it was made from, if any */
    static Map<String, Object> differences(
            List<HeldPolicy> versions, String id, Optional<String> against, Locale language) {
        HeldPolicy held = find(versions, id, "/policy");
        Optional<PolicyVersion> before = against.or(() -> Optional.ofNullable(held.basedOn()))
                .map(other -> find(versions, other, "?against").version());
        List<Object> lines = new ArrayList<>();
        for (PolicyDiff.Line line : PolicyDiff.between(before.orElse(null), held.version())) {
            lines.add(JsonForm.fields(
                    "item", line.what(),
                    "before", said(line.before(), language),
                    "after", said(line.after(), language),
                    "changed", line.isChanged()));
        }
        return JsonForm.fields("policy", id, "against", before.map(PolicyVersion::id), "items", lines);
    }

    private static String said(Evidence words, Locale language) {
        return words == null ? null : words.in(language);
    }

    static Map<String, Object> trial(Trial trial, Page page) {
        Map<String, Object> counts = JsonForm.fields();
        for (Effect effect : Effect.values()) {
            counts.put(effect.name(), trial.count(effect));
        }
        List<Integer> places = IntStream.range(0, trial.rows().size()).boxed().toList();
        Map<String, Object> answer =
                page.answer(places, place -> String.valueOf(page.passed() + place + 1), place -> trial.rows()
                        .get(place));
        answer.put("counts", counts);
        return answer;
    }
}
