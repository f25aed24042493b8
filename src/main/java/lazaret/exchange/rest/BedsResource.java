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
import java.math.BigDecimal;
import java.time.Instant;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.hygiene.Agent;
import lazaret.hygiene.ConcentrationUnit;
import lazaret.hygiene.RecordDisinfection;

/** What happens to a bed between two people. */
@Path("beds")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class BedsResource {
    @Inject
    private Calls calls;

    @Inject
    private RecordDisinfection recordDisinfection;

    @POST
    @Path("{code}/disinfection")
    public Response disinfect(@PathParam("code") String code, InputStream json) {
        return calls.post(json, body -> {
            Instant finishedAt = body.time("finishedAt").required();
            String agent = body.text("agent").required();
            BigDecimal concentration = body.number("concentration").orNull();
            ConcentrationUnit unit =
                    body.oneOf("concentrationUnit", ConcentrationUnit.class).orNull();
            Integer contactMinutes = body.wholeNumber("contactMinutes").required();
            body.end();
            Agent with = new Agent(agent, concentration, unit, contactMinutes);
            return Answer.created(null, JsonForm.fields("number", recordDisinfection.record(code, finishedAt, with)));
        });
    }
}
