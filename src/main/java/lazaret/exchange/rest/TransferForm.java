package lazaret.exchange.rest;

import java.util.Map;
import lazaret.exchange.call.JsonForm;
import lazaret.transfer.board.TransferRow;

/** A transfer as the interface answers it; names masked. */
final class TransferForm {
    private TransferForm() {}

    static Map<String, Object> of(TransferRow row) {
        return JsonForm.fields(
                "number", row.number(),
                "state", row.state(),
                "person", row.person(),
                "name", row.name(),
                "category", row.category(),
                "urgency", row.urgency(),
                "cause", row.cause(),
                "carer", row.carer(),
                "from",
                        JsonForm.fields(
                                "facility", row.fromFacility(),
                                "room", row.fromRoom(),
                                "address", row.fromFacility() == null ? row.fromAddress() : null),
                "to",
                        JsonForm.fields(
                                "bed", row.toBed(),
                                "facility", row.toFacility(),
                                "kind", row.toKind(),
                                "home", row.toHome()),
                "held", row.held(),
                "ambulance", row.ambulance(),
                "requestedAt", row.requestedAt(),
                "since", row.since(),
                "due", row.due());
    }
}
