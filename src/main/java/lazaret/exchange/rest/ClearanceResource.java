package lazaret.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.ClearanceForm;
import lazaret.exchange.call.Languages;
import lazaret.exchange.call.Parameters;
import lazaret.stay.departure.AssessClearance;

/** May somebody leave, and if not, what lacks. */
@Path("people")
@RequestScoped
public class ClearanceResource {
    @Inject
    private Calls calls;

    @Inject
    private AssessClearance assessClearance;

    @Inject
    private Clock clock;

    @GET
    @Path("{number}/clearance")
    public Response assess(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @Context UriInfo uri) {
        Instant at = new Parameters(uri).time("at").orElseGet(clock::instant);
        return calls.get(
                () -> ClearanceForm.of(assessClearance.assess(number, at).clearance(), Languages.preferred(languages)));
    }
}
