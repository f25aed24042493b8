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
import lazaret.exchange.call.Calls;
import lazaret.stay.departure.ConfirmOverride;

/** The second clinician of an override. */
@Path("overrides")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class OverridesResource {
    @Inject
    private Calls calls;

    @Inject
    private ConfirmOverride confirmOverride;

    /** The body may be empty: whose token it is says all. */
    @POST
    @Path("{number}/confirmation")
    public Response confirm(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            body.end();
            return DeparturesResource.answer(confirmOverride.confirm(number));
        });
    }
}
