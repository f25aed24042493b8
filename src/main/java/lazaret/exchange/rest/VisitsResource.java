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
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.exchange.call.Parameters;
import lazaret.transfer.Equipment;
import lazaret.transfer.dispatch.Standing;
import lazaret.transfer.visit.CancelSeries;
import lazaret.transfer.visit.CancelVisit;
import lazaret.transfer.visit.GiveUpBed;
import lazaret.transfer.visit.Purpose;
import lazaret.transfer.visit.RequestSeries;
import lazaret.transfer.visit.RequestVisitTrip;
import lazaret.transfer.visit.SeriesWish;
import lazaret.transfer.visit.VisitList;
import lazaret.transfer.visit.VisitRow;

/** Visits to a yellow-code hospital: the series, its single visits with their trips, and the bed that is kept. */
@Path("visits")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class VisitsResource {
    /** What the list shows where no end is asked for. */
    private static final Duration AHEAD = Duration.ofDays(1);

    @Inject
    private Calls calls;

    @Inject
    private VisitList visits;

    @Inject
    private RequestSeries requestSeries;

    @Inject
    private RequestVisitTrip requestVisitTrip;

    @Inject
    private CancelSeries cancelSeries;

    @Inject
    private CancelVisit cancelVisit;

    @Inject
    private GiveUpBed giveUpBed;

    @Inject
    private Clock clock;

    @GET
    public Response list(@Context UriInfo uri) {
        Parameters asked = new Parameters(uri);
        Instant from = asked.time("from").orElseGet(clock::instant);
        Instant until = asked.time("until").orElse(from.plus(AHEAD));
        String person = asked.text("person").orElse(null);
        return calls.get(() -> form(person == null ? visits.between(from, until) : visits.ofPerson(person)));
    }

    private static Object form(List<VisitRow> rows) {
        return JsonForm.fields("items", rows.stream().map(VisitsResource::form).toList(), "next", null);
    }

    @POST
    @Path("series")
    public Response request(InputStream json) {
        return calls.post(json, body -> {
            SeriesWish wish = new SeriesWish(
                    body.text("person").required(),
                    body.text("facility").required(),
                    body.oneOf("purpose", Purpose.class).orNull(),
                    body.setOf("weekdays", DayOfWeek.class),
                    body.clock("begins").required(),
                    body.wholeNumber("minutes").required(),
                    body.day("from").required(),
                    body.day("until").required(),
                    body.setOf("needs", Equipment.class),
                    body.text("carer").orNull());
            body.end();
            String number = requestSeries.request(wish);
            return Answer.created("/api/visits/series/" + number, JsonForm.fields("number", number));
        });
    }

    @POST
    @Path("series/{number}/cancellation")
    public Response cancelSeries(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            String reason = body.text("reason").required();
            body.end();
            cancelSeries.cancel(number, reason);
            return Answer.ok(JsonForm.fields("number", number));
        });
    }

    @POST
    @Path("{number}/trip")
    public Response trip(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            body.end();
            Standing standing = requestVisitTrip.request(number);
            return Answer.created("/api/transfers/" + standing.number(), standing);
        });
    }

    @POST
    @Path("{number}/cancellation")
    public Response cancelVisit(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            String reason = body.text("reason").required();
            body.end();
            cancelVisit.cancel(number, reason);
            return Answer.ok(JsonForm.fields("number", number));
        });
    }

    @POST
    @Path("kept-beds/{stay}/release")
    public Response giveUp(@PathParam("stay") String stay, InputStream json) {
        return calls.post(json, body -> {
            String reason = body.text("reason").required();
            body.end();
            giveUpBed.giveUp(stay, reason);
            return Answer.ok(JsonForm.fields("number", stay));
        });
    }

    private static Object form(VisitRow row) {
        return JsonForm.fields(
                "number", row.number(),
                "series", row.series(),
                "person", row.person(),
                "name", row.name(),
                "purpose", row.purpose(),
                "facility", row.hospital(),
                "bed", row.home(),
                "begins", row.begins(),
                "ends", row.ends(),
                "state", row.state(),
                "transfer", row.transfer(),
                "keptStay", row.keptStay(),
                "reason", row.reason());
    }
}
