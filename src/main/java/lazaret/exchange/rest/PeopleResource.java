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
import java.util.List;
import java.util.Map;
import lazaret.clearance.answer.RecordAnswer;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.clearance.course.Imaging;
import lazaret.clearance.health.HealthCheck;
import lazaret.clearance.health.RecordReading;
import lazaret.clearance.specimen.SpecimenHistory;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.Body;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.exchange.call.Page;
import lazaret.exchange.call.Parameters;
import lazaret.person.Category;
import lazaret.person.ChangeCategory;
import lazaret.person.ClinicalType;
import lazaret.person.Diagnosis;
import lazaret.person.FoundPerson;
import lazaret.person.KnownToDiffer;
import lazaret.person.Need;
import lazaret.person.Paper;
import lazaret.person.PaperType;
import lazaret.person.PersonSearch;
import lazaret.person.ReadPerson;
import lazaret.person.RegisterPerson;
import lazaret.person.Registration;
import lazaret.person.Sex;
import lazaret.stay.StayHistory;
import lazaret.stay.StayRow;

/** Who is isolated or treated. */
@Path("people")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {
    @Inject
    private Calls calls;

    @Inject
    private RegisterPerson registerPerson;

    @Inject
    private ReadPerson readPerson;

    @Inject
    private PersonSearch search;

    @Inject
    private ChangeCategory changeCategory;

    @Inject
    private RecordReading recordReading;

    @Inject
    private RecordAnswer recordAnswer;

    @Inject
    private StayHistory stayHistory;

    @Inject
    private SpecimenHistory specimenHistory;

    @POST
    public Response register(InputStream json) {
        return calls.post(json, body -> {
            Registration registration = registration(body);
            List<String> different = body.texts("differentFrom").orNull();
            body.end();
            String number = registerPerson.register(
                    registration, different == null ? KnownToDiffer.notAsked() : KnownToDiffer.from(different));
            return Answer.created("/api/people/" + number, JsonForm.fields("number", number));
        });
    }

    // What is missing the registration says itself, together with what else is wrong.
    private static Registration registration(Body body) {
        Body paper = body.object("paper");
        return new Registration(
                body.text("name").orNull(),
                body.oneOf("sex", Sex.class).orNull(),
                body.day("birthDate").orNull(),
                new Paper(
                        paper.oneOf("type", PaperType.class).orNull(),
                        paper.text("number").orNull()),
                body.text("phone").required(),
                null,
                null,
                body.oneOf("category", Category.class).orNull(),
                body.oneOf("clinicalType", ClinicalType.class).orNull(),
                body.text("household").orNull(),
                body.text("indexCase").orNull(),
                body.time("foundAt").orNull(),
                body.time("lastExposureAt").orNull(),
                body.setOf("needs", Need.class));
    }

    @GET
    public Response search(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        Page page = parameters.page();
        String text = parameters.text("q").orElse("");
        return calls.get(() ->
                page.answer(search.page(text, page.after(), page.wanted()), FoundPerson::number, PeopleResource::form));
    }

    static Map<String, Object> form(FoundPerson person) {
        return JsonForm.fields(
                "number", person.number(),
                "name", person.maskedName(),
                "sex", person.sex(),
                "age", person.age(),
                "paper", JsonForm.fields("type", person.paperType(), "number", person.maskedPaper()),
                "phone", person.maskedPhone(),
                "category", person.category(),
                "clinicalType", person.clinicalType());
    }

    @GET
    @Path("{number}")
    public Response read(@PathParam("number") String number) {
        return calls.get(() -> {
            Map<String, Object> person = JsonForm.ofComponents(readPerson.read(number));
            person.put(
                    "stays",
                    stayHistory.ofPerson(number).stream()
                            .map(PeopleResource::form)
                            .toList());
            person.put("specimens", specimenHistory.ofPerson(number));
            return person;
        });
    }

    private static Map<String, Object> form(StayRow stay) {
        return JsonForm.fields(
                "number", stay.number(),
                "bed", stay.bed(),
                "facility", stay.facility(),
                "state", stay.state(),
                "reservedAt", stay.reservedAt(),
                "arrivedAt", stay.arrivedAt(),
                "departedAt", stay.departedAt(),
                "reason", stay.reason());
    }

    @POST
    @Path("{number}/category")
    public Response changeCategory(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            Diagnosis diagnosis = new Diagnosis(
                    body.oneOf("category", Category.class).orNull(),
                    body.oneOf("clinicalType", ClinicalType.class).orNull(),
                    body.truth("highRisk").orElse(false),
                    body.time("at").orNull(),
                    body.text("evidence").orNull(),
                    body.truth("panel").orElse(false));
            body.end();
            changeCategory.change(number, diagnosis);
            return Answer.created("/api/people/" + number, JsonForm.fields("person", number));
        });
    }

    @POST
    @Path("{number}/health")
    public Response recordHealth(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            List<String> symptoms = body.texts("symptoms").orNull();
            HealthCheck check = new HealthCheck(
                    body.time("at").required(),
                    body.number("temperature").orNull(),
                    body.wholeNumber("spo2").orNull(),
                    body.wholeNumber("respiratoryRate").orNull(),
                    symptoms == null ? null : String.join(",", symptoms),
                    body.oneOf("imaging", Imaging.class).orNull());
            body.end();
            recordReading.record(number, check);
            return Answer.created("/api/people/" + number, JsonForm.fields("person", number, "at", check.at()));
        });
    }

    @POST
    @Path("{number}/findings")
    public Response recordFinding(@PathParam("number") String number, InputStream json) {
        return calls.post(json, body -> {
            Instant at = body.time("at").required();
            ClinicalAnswer answer = body.oneOf("answer", ClinicalAnswer.class).required();
            body.end();
            recordAnswer.record(number, at, answer);
            return Answer.created("/api/people/" + number, JsonForm.fields("person", number, "at", at));
        });
    }
}
