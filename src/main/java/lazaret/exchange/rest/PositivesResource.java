package lazaret.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.stay.change.Positives;
import lazaret.stay.change.PositivesInSites;

/** Infected people in sites of contacts who wait for their ambulance, with the limit, the most urgent first. */
@Path("positives")
@RequestScoped
public class PositivesResource {
    @Inject
    private Calls calls;

    @Inject
    private PositivesInSites positivesInSites;

    @GET
    public Response list() {
        return calls.get(() -> form(positivesInSites.list()));
    }

    private static Map<String, Object> form(Positives positives) {
        return JsonForm.fields(
                "items",
                        positives.waiting().stream()
                                .map(w -> form(w, positives.at()))
                                .toList(),
                "next", null,
                "linked",
                        positives.linked().stream().map(PositivesResource::form).toList());
    }

    private static Map<String, Object> form(Positives.Waiting w, Instant now) {
        return JsonForm.fields(
                "person", w.number(),
                "name", w.name(),
                "category", w.category(),
                "facility", w.facility(),
                "room", w.room(),
                "stay", w.stay(),
                "since", w.since(),
                "specimen", w.specimen(),
                "deadline", w.deadline(),
                "overdue", w.isOverdue(now),
                "transfer", w.transfer());
    }

    private static Map<String, Object> form(Positives.Linked w) {
        return JsonForm.fields(
                "person", w.number(),
                "facility", w.facility(),
                "room", w.room(),
                "cause", w.cause(),
                "positiveAt", w.positiveAt());
    }
}
