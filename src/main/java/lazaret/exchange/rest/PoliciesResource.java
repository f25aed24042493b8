package lazaret.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lazaret.clearance.policy.AdoptPolicy;
import lazaret.clearance.policy.HeldPolicy;
import lazaret.clearance.policy.PastAdoption;
import lazaret.clearance.policy.PolicyCatalogue;
import lazaret.clearance.policy.WritePolicy;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.exchange.call.Languages;
import lazaret.exchange.call.Page;
import lazaret.exchange.call.Parameters;
import lazaret.platform.RefusalException;
import lazaret.stay.trial.Effect;
import lazaret.stay.trial.TryPolicy;

/** The library of policies, and what the jurisdiction adopts of it. */
@Path("policies")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class PoliciesResource {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    private Calls calls;

    @Inject
    private PolicyCatalogue catalogue;

    @Inject
    private AdoptPolicy adoptPolicy;

    @Inject
    private WritePolicy writePolicy;

    @Inject
    private TryPolicy tryPolicy;

    @Inject
    private Clock clock;

    @GET
    public Response list(@Context UriInfo uri) {
        Page page = new Parameters(uri).page();
        return calls.get(() -> {
            List<PastAdoption> adoptions = catalogue.adoptions();
            List<HeldPolicy> versions = catalogue.versions().stream()
                    .sorted(Comparator.comparing(PoliciesResource::id))
                    .filter(held -> id(held).compareTo(page.after()) > 0)
                    .limit(page.wanted())
                    .toList();
            return page.answer(versions, PoliciesResource::id, held -> form(held, adoptions));
        });
    }

    @POST
    @Path("{id}/adoptions")
    public Response adopt(@PathParam("id") String id, InputStream json) {
        return calls.post(json, body -> {
            LocalDate from = body.day("from").required();
            body.end();
            adoptPolicy.adopt(id, from);
            return Answer.created(null, JsonForm.fields("policy", id, "from", from));
        });
    }

    @POST
    public Response write(InputStream json) {
        return calls.post(json, body -> {
            String basedOn = body.text("basedOn").required();
            JsonObject document = body.document("document").required();
            body.end();
            String id = written(basedOn, document);
            return Answer.created("/api/policies/" + id, JsonForm.fields("id", id));
        });
    }

    // The document is a part of the request: what is wrong in it stands there.
    private String written(String basedOn, JsonObject document) {
        try {
            return writePolicy.write(basedOn, document.toString());
        } catch (RefusalException e) {
            throw new RefusalException(e.refusals().stream()
                    .map(refusal -> refusal.pointingAt(
                            refusal.pointer().equals("/policy") ? "/basedOn" : "/document" + refusal.pointer()))
                    .toList());
        }
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") String id) {
        return calls.get(() -> {
            List<HeldPolicy> versions = catalogue.versions();
            HeldPolicy held = PolicyForm.find(versions, id, "/policy");
            Map<String, Object> policy = form(held, catalogue.adoptions());
            policy.put("document", PolicyForm.document(held));
            return policy;
        });
    }

    @GET
    @Path("{id}/differences")
    public Response compare(
            @PathParam("id") String id,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return calls.get(() -> PolicyForm.differences(
                catalogue.versions(), id, new Parameters(uri).text("against"), Languages.preferred(languages)));
    }

    @GET
    @Path("{id}/trial")
    public Response tryOut(@PathParam("id") String id, @Context UriInfo uri) {
        return calls.get(() -> {
            Parameters parameters = new Parameters(uri);
            Page page = parameters.countedPage();
            LocalDate from = parameters.day("from").orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZONE));
            Effect effect = parameters.oneOf("effect", Effect.class).orElse(Effect.EARLIER);
            return PolicyForm.trial(tryPolicy.of(id, from, effect, page.passed(), page.wanted()), page);
        });
    }

    private static Map<String, Object> form(HeldPolicy held, List<PastAdoption> adoptions) {
        return JsonForm.fields(
                "id", id(held),
                "kind", held.version().kind(),
                "validFrom", held.version().validFrom(),
                "source", held.version().source(),
                "verified", held.version().isVerified(),
                "basedOn", held.basedOn(),
                "adoptedFrom",
                        adoptions.stream()
                                .filter(adoption -> adoption.policy().equals(id(held)))
                                .map(PastAdoption::from)
                                .sorted()
                                .toList());
    }

    private static String id(HeldPolicy held) {
        return held.version().id();
    }
}
