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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.exchange.call.Page;
import lazaret.exchange.call.Parameters;
import lazaret.transfer.shift.CallOffShift;
import lazaret.transfer.shift.PlanShift;
import lazaret.transfer.shift.ShiftList;
import lazaret.transfer.shift.ShiftRow;
import lazaret.transfer.shift.ShiftWish;

/** Who is on duty when: planned ahead, called off, and the list. */
@Path("shifts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class ShiftsResource {
    /** What the list shows where no end is asked for. */
    private static final Duration AHEAD = Duration.ofDays(7);

    @Inject
    private Calls calls;

    @Inject
    private ShiftList shifts;

    @Inject
    private PlanShift planShift;

    @Inject
    private CallOffShift callOffShift;

    @Inject
    private Clock clock;

    @GET
    public Response list(@Context UriInfo uri) {
        Parameters asked = new Parameters(uri);
        Page page = asked.page();
        Instant from = asked.time("from").orElseGet(clock::instant);
        Instant until = asked.time("until").orElse(from.plus(AHEAD));
        long after = page.after().matches("\\d{1,18}") ? Long.parseLong(page.after()) : 0;
        return calls.get(() -> page.answer(
                shifts.page(from, until, after, page.wanted()),
                row -> row.number().substring(2),
                ShiftsResource::form));
    }

    @POST
    public Response plan(InputStream json) {
        return calls.post(json, body -> {
            ShiftWish wish = new ShiftWish(
                    body.text("ambulance").orNull(),
                    body.text("station").orNull(),
                    body.texts("crew").required(),
                    body.time("from").required(),
                    body.time("until").required());
            body.end();
            String number = planShift.plan(wish);
            return Answer.created("/api/shifts/" + number, JsonForm.fields("number", number));
        });
    }

    @POST
    @Path("{number}/cancellation")
    public Response callOff(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            String reason = body.text("reason").required();
            body.end();
            return Answer.ok(JsonForm.fields("number", number, "until", callOffShift.callOff(number, reason)));
        });
    }

    private static Object form(ShiftRow row) {
        return JsonForm.fields(
                "number", row.number(),
                "ambulance", row.ambulance(),
                "station", row.station(),
                "from", row.from(),
                "until", row.ends(),
                "crew", row.crew().stream().map(ShiftRow.Member::username).toList(),
                "calledOff", row.callOffReason());
    }
}
