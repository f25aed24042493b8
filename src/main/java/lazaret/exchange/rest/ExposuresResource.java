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
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.person.CorrectExposure;
import lazaret.person.RecordExposure;

/** When somebody was exposed, to whom, and what was put right about it. */
@Path("people/{number}/exposures")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class ExposuresResource {
    @Inject
    private Calls calls;

    @Inject
    private RecordExposure recordExposure;

    @Inject
    private CorrectExposure correctExposure;

    @POST
    public Response record(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            Instant at = body.time("at").orNull();
            String indexCase = body.text("indexCase").orNull();
            String carriage = body.text("carriage").orNull();
            String circumstances = body.text("circumstances").orNull();
            body.end();
            String exposure = recordExposure.record(number, at, indexCase, carriage, circumstances);
            return Answer.created("/api/people/" + number, JsonForm.fields("number", exposure));
        });
    }

    /** Without {@code at} the exposure never was. */
    @POST
    @Path("{exposure}/correction")
    public Response correct(
            @PathParam("number") String number, @PathParam("exposure") String exposure, InputStream json) {
        return calls.post(json, body -> {
            Instant at = body.time("at").orNull();
            String cause = body.text("cause").orNull();
            body.end();
            correctExposure.correct(number, exposure, at, cause);
            return Answer.created("/api/people/" + number, JsonForm.fields("person", number));
        });
    }
}
