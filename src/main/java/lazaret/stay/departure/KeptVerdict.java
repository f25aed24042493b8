package lazaret.stay.departure;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Map;
import lazaret.clearance.Clearance;
import lazaret.clearance.criterion.Finding;

/** A verdict as it is kept with what was decided on it: every criterion with its evidence. */
final class KeptVerdict {
    private static final Jsonb JSON = JsonbBuilder.create();

    private KeptVerdict() {}

    static String of(Clearance verdict) {
        return JSON.toJson(verdict.criteria().stream().map(KeptVerdict::kept).toList());
    }

    private static Map<String, Object> kept(Finding finding) {
        return Map.of(
                "code", finding.code().name(),
                "met", finding.met(),
                "evidence", finding.evidence().key(),
                "arguments",
                        finding.evidence().arguments().stream()
                                .map(String::valueOf)
                                .toList());
    }
}
