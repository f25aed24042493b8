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
import lazaret.clearance.course.TestOutcome;
import lazaret.clearance.specimen.LabReport;
import lazaret.clearance.specimen.SampleSite;
import lazaret.clearance.specimen.Sampling;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.Body;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.exchange.call.Parameters;
import lazaret.followup.AfterTest;
import lazaret.followup.EndFollowUp;
import lazaret.followup.FollowUpList;
import lazaret.followup.FollowUpOutcome;
import lazaret.followup.RecordTest;
import lazaret.followup.RecordVisit;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.platform.PlatformRefusal;

/** Observation after discharge or release. */
@Path("follow-ups")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class FollowUpsResource {
    private static final int MOST = 1_000;

    @Inject
    private Calls calls;

    @Inject
    private FollowUpList followUpList;

    @Inject
    private RecordVisit recordVisit;

    @Inject
    private RecordTest recordTest;

    @Inject
    private EndFollowUp endFollowUp;

    @GET
    public Response list(@Context UriInfo uri) {
        String facility = new Parameters(uri).text("facility").orElseThrow(() -> PlatformRefusal.FIELD_IS_MISSING
                .at("?facility", "facility")
                .asException());
        return calls.get(() -> {
            FollowUpList.Page page = followUpList.of(facility, 0, MOST);
            return JsonForm.fields(
                    "items",
                    page.lines().stream().map(FollowUpsResource::form).toList(),
                    "next",
                    null,
                    "overdue",
                    page.overdue(),
                    "today",
                    page.today(),
                    "all",
                    page.all(),
                    "positiveAgain",
                    page.again());
        });
    }

    private static Object form(FollowUpList.Line line) {
        return JsonForm.fields(
                "number", line.number(),
                "stay", line.stay(),
                "person", line.person(),
                "name", line.maskedName(),
                "policy", line.policy(),
                "day", line.day(),
                "days", line.days(),
                "next", line.next(),
                "dueOn", line.dueOn(),
                "overdue", line.overdue());
    }

    @POST
    @Path("{number}/visits")
    public Response visit(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            Instant at = body.time("at").required();
            Boolean well = body.truth("well").required();
            String words = body.text("words").orNull();
            body.end();
            recordVisit.record(number, at, well, words);
            return Answer.created(null, JsonForm.fields("number", number));
        });
    }

    @POST
    @Path("{number}/tests")
    public Response test(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            AfterTest test = test(body);
            body.end();
            return Answer.created(null, JsonForm.fields("specimen", recordTest.record(number, test)));
        });
    }

    // What is missing the sample and its report say themselves, together with what else is wrong.
    private static AfterTest test(Body body) {
        return new AfterTest(
                new Sampling(
                        body.time("sampledAt").orNull(),
                        body.oneOf("site", SampleSite.class).orNull(),
                        body.text("laboratory").orNull(),
                        null),
                new LabReport(
                        body.oneOf("result", TestOutcome.class).orNull(),
                        null,
                        null,
                        body.time("reportedAt").orNull()),
                body.oneOf("category", Category.class).orNull(),
                body.oneOf("clinicalType", ClinicalType.class).orNull(),
                body.text("words").orNull());
    }

    @POST
    @Path("{number}/outcome")
    public Response end(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            Instant at = body.time("at").required();
            FollowUpOutcome outcome =
                    body.oneOf("outcome", FollowUpOutcome.class).required();
            String words = body.text("words").orNull();
            body.end();
            endFollowUp.end(number, outcome, at, words);
            return Answer.ok(JsonForm.fields("number", number, "outcome", outcome));
        });
    }
}
