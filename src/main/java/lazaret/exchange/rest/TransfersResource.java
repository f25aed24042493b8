package lazaret.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Instant;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.Body;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.Page;
import lazaret.exchange.call.Parameters;
import lazaret.transfer.Destination;
import lazaret.transfer.Equipment;
import lazaret.transfer.TransferRefusal;
import lazaret.transfer.Urgency;
import lazaret.transfer.Wish;
import lazaret.transfer.board.TransferList;
import lazaret.transfer.board.TransferRow;
import lazaret.transfer.dispatch.AssignTransfer;
import lazaret.transfer.dispatch.Divert;
import lazaret.transfer.dispatch.RequestTransfer;
import lazaret.transfer.dispatch.Standing;
import lazaret.transfer.dispatch.StepReport;

/** Who is driven where: requested, assigned, diverted, and the lists. */
@Path("transfers")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class TransfersResource {
    @Inject
    private Calls calls;

    @Inject
    private TransferList transfers;

    @Inject
    private RequestTransfer requestTransfer;

    @Inject
    private AssignTransfer assignTransfer;

    @Inject
    private Divert divert;

    @GET
    public Response list(@Context UriInfo uri) {
        Page page = new Parameters(uri).page();
        long after = page.after().matches("\\d{1,18}") ? Long.parseLong(page.after()) : 0;
        return calls.get(() -> page.answer(
                transfers.open(after, page.wanted()), row -> row.number().substring(2), TransfersResource::form));
    }

    @GET
    @Path("{number}")
    public Response one(@PathParam("number") String number) {
        return calls.get(() -> form(transfers.one(number)));
    }

    private static Object form(TransferRow row) {
        return TransferForm.of(row);
    }

    @POST
    public Response request(InputStream json) {
        return calls.post(json, body -> {
            String person = body.text("person").required();
            Destination to = destination(body.object("to"));
            String address =
                    body.has("from") ? body.object("from").text("address").required() : null;
            Wish wish = new Wish(
                    person,
                    address,
                    body.oneOf("urgency", Urgency.class).orNull(),
                    null,
                    body.text("carer").orNull(),
                    body.text("carerReason").orNull(),
                    body.setOf("needs", Equipment.class));
            Instant at = body.time("at").orNull();
            body.end();
            Standing standing = requestTransfer.request(wish, to, at);
            return Answer.created("/api/transfers/" + standing.number(), standing);
        });
    }

    private static Destination destination(Body to) {
        String bed = to.text("bed").orNull();
        String facility = to.text("facility").orNull();
        boolean home = to.truth("home").orElse(false);
        if ((bed == null ? 0 : 1) + (facility == null ? 0 : 1) + (home ? 1 : 0) > 1) {
            to.refuse(TransferRefusal.ONE_DESTINATION.at(to.pointer(bed == null ? "home" : "facility")));
        }
        return new Destination(bed, facility, null, home);
    }

    @POST
    @Path("{number}/assignment")
    public Response assign(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            AssignTransfer.Choice choice = new AssignTransfer.Choice(
                    body.text("ambulance").orNull(),
                    body.text("bed").orNull(),
                    body.text("facility").orNull());
            Instant at = body.time("at").orNull();
            body.end();
            return Answer.ok(assignTransfer.assign(number, choice, StepReport.at(at)));
        });
    }

    @POST
    @Path("{number}/diversion")
    public Response divert(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            Destination to = destination(body.has("bed") || body.has("facility") ? body : body.object("to"));
            String reason = body.text("reason").required();
            StepReport report = TransferStepsResource.report(body);
            body.end();
            return Answer.ok(divert.divert(number, to, reason, report));
        });
    }
}
