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
import lazaret.exchange.call.CallRefusal;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.stay.CancelReservation;
import lazaret.stay.ExceptionKind;
import lazaret.stay.Placement;
import lazaret.stay.PlacementException;
import lazaret.stay.StayState;
import lazaret.stay.placement.AssignBed;
import lazaret.stay.placement.MoveToBed;
import lazaret.stay.placement.RecordArrival;

/** Who lies where: reserved, arrived, moved, cancelled. */
@Path("stays")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class StaysResource {
    @Inject
    private Calls calls;

    @Inject
    private AssignBed assignBed;

    @Inject
    private RecordArrival recordArrival;

    @Inject
    private MoveToBed moveToBed;

    @Inject
    private CancelReservation cancelReservation;

    @POST
    public Response assign(InputStream json) {
        return calls.post(json, body -> {
            Placement placement = placement(body);
            body.end();
            return Answer.created(null, assignBed.assign(placement));
        });
    }

    private static Placement placement(Body body) {
        if (body.has("bed") && body.has("facility")) {
            body.refuse(CallRefusal.BED_OR_FACILITY_NOT_BOTH.at(body.pointer("facility")));
        }
        return new Placement(
                body.text("person").required(),
                body.text("bed").orNull(),
                body.text("facility").orNull(),
                body.time("arrivedAt").orNull(),
                body.has("exception") ? exception(body.object("exception")) : null);
    }

    private static PlacementException exception(Body body) {
        return new PlacementException(
                body.oneOf("kind", ExceptionKind.class).required(),
                body.text("carerFor").orNull(),
                body.text("approvedBy").required(),
                body.text("reason").required());
    }

    @POST
    @Path("{number}/arrival")
    public Response arrive(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            Instant at = body.time("at").required();
            body.end();
            return Answer.ok(recordArrival.arrive(number, at));
        });
    }

    @POST
    @Path("{number}/move")
    public Response move(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            String bed = body.text("bed").required();
            Instant at = body.time("at").required();
            body.end();
            return Answer.ok(moveToBed.move(number, bed, at));
        });
    }

    @POST
    @Path("{number}/cancellation")
    public Response cancel(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            String reason = body.text("reason").required();
            body.end();
            cancelReservation.cancel(number, reason);
            return Answer.ok(JsonForm.fields("number", number, "state", StayState.CANCELLED));
        });
    }
}
