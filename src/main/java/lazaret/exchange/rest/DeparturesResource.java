package lazaret.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.Body;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.stay.DepartureReason;
import lazaret.stay.departure.Departure;
import lazaret.stay.departure.DischargePerson;
import lazaret.stay.departure.RecordDeparture;
import lazaret.stay.departure.RequestOverride;
import lazaret.stay.gate.UndoDeparture;

/** The ways out: cleared, by override of two clinicians, or otherwise. */
@Path("stays")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class DeparturesResource {
    @Inject
    private Calls calls;

    @Inject
    private DischargePerson dischargePerson;

    @Inject
    private RequestOverride requestOverride;

    @Inject
    private RecordDeparture recordDeparture;

    @Inject
    private UndoDeparture undoDeparture;

    @POST
    @Path("{number}/discharge")
    public Response discharge(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            Instant at = body.time("at").required();
            if (!body.has("override")) {
                body.end();
                return answer(dischargePerson.discharge(number, at));
            }
            Body override = body.object("override");
            String reason = override.text("reason").required();
            String confirmedBy = override.text("confirmedBy").required();
            body.end();
            return answer(requestOverride.request(number, at, DepartureReason.OVERRIDE, reason, confirmedBy));
        });
    }

    @POST
    @Path("{number}/departure")
    public Response depart(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            Instant at = body.time("at").required();
            DepartureReason reason = body.oneOf("reason", DepartureReason.class).required();
            String detail = body.text("detail").required();
            String confirmedBy = body.text("confirmedBy").orNull();
            body.end();
            return answer(recordDeparture.depart(number, at, reason, detail, confirmedBy));
        });
    }

    @POST
    @Path("{number}/departure/undo")
    public Response undo(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            String reason = body.text("reason").required();
            body.end();
            return Answer.ok(JsonForm.fields("stay", undoDeparture.undo(number, reason)));
        });
    }

    static Answer answer(Departure departure) {
        return departure.pending() ? Answer.accepted(null, departure) : Answer.ok(departure);
    }
}
