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
import lazaret.hygiene.VerifyDisinfection;

/** The second person of a disinfection. */
@Path("disinfections")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class DisinfectionsResource {
    @Inject
    private Calls calls;

    @Inject
    private VerifyDisinfection verifyDisinfection;

    @POST
    @Path("{number}/verification")
    public Response verify(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            Instant at = body.time("at").required();
            body.end();
            verifyDisinfection.verify(number, at);
            return Answer.ok(JsonForm.fields("number", number, "verifiedAt", at));
        });
    }
}
