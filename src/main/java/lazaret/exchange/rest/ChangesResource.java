package lazaret.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.exchange.call.Parameters;
import lazaret.stay.change.Changes;
import lazaret.stay.change.CountChanges;

/** How many were new, converted, re-typed or excluded in a window; the last 24 hours where none is named. */
@Path("changes")
@RequestScoped
public class ChangesResource {
    @Inject
    private Calls calls;

    @Inject
    private CountChanges countChanges;

    @Inject
    private Clock clock;

    @GET
    public Response count(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        Instant until = parameters.time("until").orElseGet(clock::instant);
        Instant from = parameters.time("from").orElse(until.minus(Duration.ofDays(1)));
        String facility = parameters.text("facility").orElse(null);
        Instant knownAt = parameters.time("knownAt").orElse(null);
        return calls.get(() -> form(countChanges.count(from, until, facility, knownAt)));
    }

    private static Map<String, Object> form(Changes changes) {
        return JsonForm.fields(
                "from", changes.from(),
                "until", changes.until(),
                "facility", changes.facility(),
                "knownAt", changes.knownAt(),
                "newConfirmed", changes.newConfirmed(),
                "newAsymptomatic", changes.newAsymptomatic(),
                "newlyInfected", changes.newlyInfected(),
                "kinds",
                        changes.byKind().entrySet().stream()
                                .map(e -> JsonForm.fields("kind", e.getKey(), "count", e.getValue()))
                                .toList(),
                "steps", changes.steps().stream().map(ChangesResource::form).toList());
    }

    private static Map<String, Object> form(Changes.Step step) {
        return JsonForm.fields(
                "kind", step.kind(),
                "before", step.before(),
                "beforeType", step.beforeType(),
                "after", step.after(),
                "afterType", step.afterType(),
                "count", step.count());
    }
}
