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
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.Body;
import lazaret.exchange.call.Calls;
import lazaret.transfer.dispatch.Abort;
import lazaret.transfer.dispatch.Depart;
import lazaret.transfer.dispatch.DisinfectVehicle;
import lazaret.transfer.dispatch.HandOver;
import lazaret.transfer.dispatch.PickUp;
import lazaret.transfer.dispatch.StepReport;
import lazaret.transfer.dispatch.VerifyVehicle;

/** The closed loop of a transfer, step by step. */
@Path("transfers")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class TransferStepsResource {
    @Inject
    private Calls calls;

    @Inject
    private Depart depart;

    @Inject
    private PickUp pickUp;

    @Inject
    private HandOver handOver;

    @Inject
    private Abort abort;

    @Inject
    private DisinfectVehicle disinfectVehicle;

    @Inject
    private VerifyVehicle verifyVehicle;

    /** When, by whom and where, as every step takes it. */
    static StepReport report(Body body) {
        return new StepReport(
                body.time("at").required(),
                body.text("by").orNull(),
                body.text("place").orNull());
    }

    @POST
    @Path("{number}/departure")
    public Response depart(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            StepReport report = report(body);
            body.end();
            return Answer.ok(depart.depart(number, report));
        });
    }

    @POST
    @Path("{number}/pickup")
    public Response pickUp(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            StepReport report = report(body);
            String identity = body.text("identity").orNull();
            body.end();
            return Answer.ok(pickUp.pickUp(number, identity, report));
        });
    }

    @POST
    @Path("{number}/handover")
    public Response handOver(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            StepReport report = report(body);
            String receivedBy = body.text("receivedBy").required();
            body.end();
            return Answer.ok(handOver.handOver(number, receivedBy, report));
        });
    }

    @POST
    @Path("{number}/abortion")
    public Response abort(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            StepReport report = report(body);
            String reason = body.text("reason").required();
            body.end();
            return Answer.ok(abort.abort(number, reason, report));
        });
    }

    @POST
    @Path("{number}/vehicle-disinfection")
    public Response disinfect(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            StepReport report = report(body);
            String agent = body.text("agent").orNull();
            Integer minutes = body.wholeNumber("contactMinutes").orNull();
            body.end();
            return Answer.ok(disinfectVehicle.disinfect(number, agent, minutes, report));
        });
    }

    @POST
    @Path("{number}/vehicle-verification")
    public Response verify(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            StepReport report = report(body);
            body.end();
            return Answer.ok(verifyVehicle.verify(number, report));
        });
    }
}
