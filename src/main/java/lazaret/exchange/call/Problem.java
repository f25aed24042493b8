package lazaret.exchange.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lazaret.access.AccessRefusal;
import lazaret.clearance.criterion.Finding;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalCode;
import lazaret.platform.Texts;

/**
 * A refusal as a problem document (RFC 9457), in the language asked for. Of several refusals the first that can't even
 * be read decides about the status, else the first.
 *
 * @param unmet criteria that stand against a discharge; empty for everything else
 */
record Problem(List<Refusal> refusals, List<Finding> unmet) {
    static final String TYPE = "application/problem+json";

    Problem(List<Refusal> refusals) {
        this(refusals, List.of());
    }

    int status() {
        return status(decisive().code());
    }

    String code() {
        return outward(decisive().code()).name();
    }

    Map<String, Object> form(Locale language) {
        Map<String, Object> fields = JsonForm.fields(
                "type", "urn:lazaret:refusal:" + code(),
                "status", status(),
                "code", code(),
                "title", Texts.of(language, "call.title." + status()),
                "detail", Texts.of(language, decisive()),
                "errors", errors(language));
        if (!unmet.isEmpty()) {
            fields.put("unmet", ClearanceForm.of(unmet, language));
        }
        return fields;
    }

    private List<Map<String, Object>> errors(Locale language) {
        List<Map<String, Object>> errors = new ArrayList<>();
        for (Refusal refusal : refusals) {
            errors.add(JsonForm.fields(
                    "pointer", refusal.pointer(),
                    "code", outward(refusal.code()).name(),
                    "detail", Texts.of(language, refusal)));
        }
        return errors;
    }

    private Refusal decisive() {
        return refusals.stream()
                .filter(refusal -> status(refusal.code()) == RefusalCode.Kind.MALFORMED.status())
                .findFirst()
                .orElse(refusals.get(0));
    }

    private static int status(RefusalCode code) {
        return outward(code) instanceof CallRefusal rest
                ? rest.status()
                : code.kind().status();
    }

    // Who is not signed in is told so by 401; the use cases know no HTTP.
    private static RefusalCode outward(RefusalCode code) {
        return code == AccessRefusal.NOT_SIGNED_IN ? CallRefusal.NOT_SIGNED_IN : code;
    }
}
