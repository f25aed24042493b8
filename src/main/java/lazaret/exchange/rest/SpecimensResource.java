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
import lazaret.clearance.course.TestOutcome;
import lazaret.clearance.specimen.LabReport;
import lazaret.clearance.specimen.RecordResult;
import lazaret.clearance.specimen.RecordSpecimen;
import lazaret.clearance.specimen.SampleSite;
import lazaret.clearance.specimen.Sampling;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;

/** Swabs and what the laboratory says of them. */
@Path("specimens")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class SpecimensResource {
    @Inject
    private Calls calls;

    @Inject
    private RecordSpecimen recordSpecimen;

    @Inject
    private RecordResult recordResult;

    @POST
    public Response take(InputStream json) {
        return calls.post(json, body -> {
            String person = body.text("person").required();
            Sampling sampling = new Sampling(
                    body.time("sampledAt").required(),
                    body.oneOf("site", SampleSite.class).required(),
                    body.text("laboratory").required(),
                    body.text("reagent").orNull());
            body.end();
            return Answer.created(null, JsonForm.fields("number", recordSpecimen.record(person, sampling)));
        });
    }

    @POST
    @Path("{number}/result")
    public Response report(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            LabReport report = new LabReport(
                    body.oneOf("result", TestOutcome.class).required(),
                    body.number("ctN").orNull(),
                    body.number("ctOrf").orNull(),
                    body.time("reportedAt").required());
            body.end();
            recordResult.record(number, report);
            return Answer.ok(JsonForm.fields("specimen", number, "result", report.result()));
        });
    }
}
