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
import java.time.LocalDate;
import java.util.Map;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.Body;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.person.CorrectParticulars;
import lazaret.person.FindDuplicates;
import lazaret.person.Lookalike;
import lazaret.person.MergePeople;
import lazaret.person.Need;
import lazaret.person.Paper;
import lazaret.person.PaperType;
import lazaret.person.Particulars;
import lazaret.person.ShowPaper;

/** Who somebody really is: duplicates, papers shown later, records that turn out to be one person. */
@Path("people")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class IdentitiesResource {
    @Inject
    private Calls calls;

    @Inject
    private FindDuplicates findDuplicates;

    @Inject
    private ShowPaper showPaper;

    @Inject
    private CorrectParticulars correctParticulars;

    @Inject
    private MergePeople mergePeople;

    /** A question by POST: neither papers nor telephones stand in addresses, which servers write into their logs. */
    @POST
    @Path("duplicates")
    public Response duplicates(InputStream json) {
        return calls.post(json, body -> {
            Paper paper = body.has("paper") ? paper(body) : null;
            String phone = body.text("phone").orElse("");
            LocalDate birthDate = body.day("birthDate").orNull();
            body.end();
            return Answer.ok(JsonForm.fields(
                    "items",
                    findDuplicates.find(paper, phone, birthDate).stream()
                            .map(IdentitiesResource::form)
                            .toList()));
        });
    }

    private static Map<String, Object> form(Lookalike one) {
        Map<String, Object> who = PeopleResource.form(one.who());
        who.put("likeness", one.likeness());
        who.put("elsewhere", one.elsewhere());
        return who;
    }

    @POST
    @Path("{number}/paper")
    public Response showPaper(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            Paper paper = paper(body);
            String reason = body.text("reason").orNull();
            boolean certain = body.truth("certain").orElse(false);
            body.end();
            showPaper.show(number, paper, reason, certain);
            return Answer.ok(JsonForm.fields("number", number));
        });
    }

    /** What is absent stays as it is; needs are given whole. */
    @POST
    @Path("{number}/particulars")
    public Response correct(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            Particulars right = new Particulars(
                    body.text("name").orNull(),
                    body.text("phone").orNull(),
                    body.text("district").orNull(),
                    body.text("address").orNull(),
                    body.text("household").orNull(),
                    body.has("needs") ? body.setOf("needs", Need.class) : null);
            String reason = body.text("reason").orNull();
            body.end();
            correctParticulars.correct(number, right, reason);
            return Answer.ok(JsonForm.fields("number", number));
        });
    }

    @POST
    @Path("{number}/merge")
    public Response merge(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            String into = body.text("into").required();
            String reason = body.text("reason").orNull();
            boolean certain = body.truth("certain").orElse(false);
            body.end();
            mergePeople.merge(number, into, reason, certain);
            return Answer.ok(JsonForm.fields("number", into));
        });
    }

    private static Paper paper(Body body) {
        Body paper = body.object("paper");
        return new Paper(
                paper.oneOf("type", PaperType.class).orNull(),
                paper.text("number").orNull());
    }
}
