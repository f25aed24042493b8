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
import java.util.function.Function;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.Body;
import lazaret.exchange.call.Calls;
import lazaret.transfer.dispatch.Abort;
import lazaret.transfer.dispatch.Depart;
import lazaret.transfer.dispatch.DisinfectVehicle;
import lazaret.transfer.dispatch.HandOver;
import lazaret.transfer.dispatch.PickUp;
import lazaret.transfer.dispatch.ReplaceVehicle;
import lazaret.transfer.dispatch.Shown;
import lazaret.transfer.dispatch.Standing;
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
    private ReplaceVehicle replaceVehicle;

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

    /**
     * Reads the report that every step has and what is the step's own, and only then takes the step.
     *
     * @param step reads its own fields and says what is to be done
     */
    private Response step(InputStream json, Function<Body, Function<StepReport, Standing>> step) {
        return calls.post(json, body -> {
            StepReport report = report(body);
            Function<StepReport, Standing> work = step.apply(body);
            body.end();
            return Answer.ok(work.apply(report));
        });
    }

    @POST
    @Path("{number}/departure")
    public Response depart(@PathParam("number") String number, InputStream json) {
        return step(json, body -> report -> depart.depart(number, report));
    }

    @POST
    @Path("{number}/pickup")
    public Response pickUp(@PathParam("number") String number, InputStream json) {
        return step(json, body -> {
            Shown shown = Shown.code(body.text("identity").orNull());
            return report -> pickUp.pickUp(number, shown, report);
        });
    }

    @POST
    @Path("{number}/handover")
    public Response handOver(@PathParam("number") String number, InputStream json) {
        return step(json, body -> {
            String receivedBy = body.text("receivedBy").required();
            return report -> handOver.handOver(number, receivedBy, report);
        });
    }

    @POST
    @Path("{number}/abortion")
    public Response abort(@PathParam("number") String number, InputStream json) {
        return step(json, body -> {
            String reason = body.text("reason").required();
            return report -> abort.abort(number, reason, report);
        });
    }

    @POST
    @Path("{number}/replacement")
    public Response replace(@PathParam("number") String number, InputStream json) {
        return step(json, body -> {
            String reason = body.text("reason").required();
            String ambulance = body.text("ambulance").orNull();
            return report -> replaceVehicle.replace(number, ambulance, reason, report);
        });
    }

    @POST
    @Path("{number}/vehicle-disinfection")
    public Response disinfect(@PathParam("number") String number, InputStream json) {
        return step(json, body -> {
            String agent = body.text("agent").orNull();
            Integer minutes = body.wholeNumber("contactMinutes").orNull();
            return report -> disinfectVehicle.disinfect(number, agent, minutes, report);
        });
    }

    @POST
    @Path("{number}/vehicle-verification")
    public Response verify(@PathParam("number") String number, InputStream json) {
        return step(json, body -> report -> verifyVehicle.verify(number, report));
    }
}
