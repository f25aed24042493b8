package lazaret.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.Body;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.followup.CheckCorrection;
import lazaret.followup.CheckFinding;
import lazaret.followup.CorrectCheck;
import lazaret.followup.FollowUpHistory;
import lazaret.followup.ReopenFollowUp;
import lazaret.followup.VoidCheck;
import lazaret.person.Category;
import lazaret.person.ClinicalType;

/** What was recorded of an observation, and what was wrong about it. */
@Path("follow-ups")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class FollowUpCorrectionsResource {
    @Inject
    private Calls calls;

    @Inject
    private FollowUpHistory followUpHistory;

    @Inject
    private CorrectCheck correctCheck;

    @Inject
    private VoidCheck voidCheck;

    @Inject
    private ReopenFollowUp reopenFollowUp;

    @GET
    @Path("of/{person}")
    public Response history(@PathParam("person") String person) {
        return calls.get(() -> JsonForm.fields(
                "items",
                followUpHistory.of(person).stream()
                        .map(FollowUpCorrectionsResource::form)
                        .toList(),
                "next",
                null));
    }

    private static Object form(FollowUpHistory.Line line) {
        return JsonForm.fields(
                "number",
                line.number(),
                "stay",
                line.stay(),
                "policy",
                line.policy(),
                "endsOn",
                line.endsOn(),
                "outcome",
                line.outcome(),
                "checks",
                line.checks().stream().map(FollowUpCorrectionsResource::form).toList());
    }

    private static Object form(FollowUpHistory.Check check) {
        return JsonForm.fields(
                "number", check.number(),
                "kind", check.kind(),
                "dueOn", check.dueOn(),
                "askedFor", check.askedFor(),
                "finding", check.finding(),
                "at", check.doneAt(),
                "words", check.words(),
                "struckBecause", check.why());
    }

    @POST
    @Path("checks/{check}/correction")
    public Response correct(@PathParam("check") String check, InputStream json) {
        return calls.post(json, body -> {
            CheckCorrection real = correction(body);
            String reason = body.text("reason").required();
            body.end();
            correctCheck.correct(check, real, reason);
            return Answer.ok(JsonForm.fields("check", check));
        });
    }

    private static CheckCorrection correction(Body body) {
        return new CheckCorrection(
                body.time("at").orNull(),
                body.oneOf("finding", CheckFinding.class).orNull(),
                body.time("reportedAt").orNull(),
                body.oneOf("category", Category.class).orNull(),
                body.oneOf("clinicalType", ClinicalType.class).orNull(),
                body.text("words").orNull());
    }

    @POST
    @Path("checks/{check}/void")
    public Response discard(@PathParam("check") String check, InputStream json) {
        return calls.post(json, body -> {
            String reason = body.text("reason").required();
            body.end();
            voidCheck.discard(check, reason);
            return Answer.ok(JsonForm.fields("check", check));
        });
    }

    @POST
    @Path("{number}/reopening")
    public Response reopen(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            String reason = body.text("reason").required();
            body.end();
            return Answer.ok(JsonForm.fields("number", reopenFollowUp.reopen(number, reason)));
        });
    }
}
