package lazaret.exchange.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lazaret.exchange.call.JsonForm;
import lazaret.platform.Texts;
import lazaret.transfer.proposal.AcceptProposal.Outcome;
import lazaret.transfer.proposal.Because;
import lazaret.transfer.proposal.ProposalReport;
import lazaret.transfer.proposal.ProposedTrip;

/** A proposal as the interface answers it; names masked, reasons as codes and as sentences. */
final class ProposalForm {
    private ProposalForm() {}

    static Map<String, Object> of(ProposalReport report, Locale language) {
        return JsonForm.fields(
                "number", report.number(),
                "state", report.state(),
                "startedAt", report.startedAt(),
                "seconds", report.seconds(),
                "secondsGone", report.secondsGone(),
                "requests", report.requests(),
                "fetched", report.fetched(),
                "trips",
                        report.trips().stream()
                                .map(trip -> trip(trip, language))
                                .toList(),
                "open",
                        report.open().stream()
                                .map(left -> JsonForm.fields(
                                        "transfer", left.transfer(),
                                        "name", left.name(),
                                        "reasons", reasons(left.reasons(), language)))
                                .toList(),
                "costs", report.costs());
    }

    private static Map<String, Object> trip(ProposedTrip trip, Locale language) {
        return JsonForm.fields(
                "transfer", trip.transfer(),
                "name", trip.name(),
                "urgency", trip.urgency(),
                "ambulance", trip.ambulance(),
                "turn", trip.turn(),
                "now", trip.now(),
                "facility", trip.facility(),
                "bed", trip.bed(),
                "departsAt", trip.departs(),
                "pickedUpAt", trip.pickedUp(),
                "handedOverAt", trip.handedOver(),
                "due", trip.due(),
                "lateMinutes", trip.lateMinutes(),
                "reasons", reasons(trip.reasons(), language));
    }

    private static List<Map<String, Object>> reasons(List<Because> reasons, Locale language) {
        return reasons.stream()
                .map(reason -> JsonForm.fields("code", reason.code(), "detail", reason.text(language)))
                .toList();
    }

    static Map<String, Object> of(List<Outcome> outcomes, Locale language) {
        return JsonForm.fields(
                "results",
                outcomes.stream().map(outcome -> of(outcome, language)).toList());
    }

    private static Map<String, Object> of(Outcome outcome, Locale language) {
        return outcome.isAssigned()
                ? JsonForm.fields(
                        "transfer", outcome.transfer(),
                        "assigned", true,
                        "ambulance", outcome.standing().ambulance(),
                        "bed", outcome.standing().bed())
                : JsonForm.fields(
                        "transfer", outcome.transfer(),
                        "assigned", false,
                        "code", outcome.refused().code().name(),
                        "detail", Texts.of(language, outcome.refused()));
    }
}
