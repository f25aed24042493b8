package lazaret.exchange.call;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lazaret.clearance.Clearance;
import lazaret.clearance.criterion.Finding;

/** How a verdict is written: stable codes, the evidence as a sentence in the language asked for. */
public final class ClearanceForm {
    private ClearanceForm() {}

    public static Map<String, Object> of(Clearance clearance, Locale language) {
        return JsonForm.fields(
                "clear", clearance.clear(),
                "policy", clearance.policyId(),
                "at", clearance.at(),
                "criteria", of(clearance.criteria(), language),
                "earliest", clearance.earliest());
    }

    public static List<Map<String, Object>> of(List<Finding> findings, Locale language) {
        return findings.stream()
                .map(finding -> JsonForm.fields(
                        "code", finding.code(),
                        "met", finding.met(),
                        "evidence", finding.evidence().in(language),
                        "earliest", finding.earliest()))
                .toList();
    }
}
