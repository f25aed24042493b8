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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lazaret.clearance.policy.AdoptPolicy;
import lazaret.clearance.policy.HeldPolicy;
import lazaret.clearance.policy.PastAdoption;
import lazaret.clearance.policy.PolicyCatalogue;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.exchange.call.Page;
import lazaret.exchange.call.Parameters;

/** The library of policies, and what the jurisdiction adopts of it. */
@Path("policies")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class PoliciesResource {
    @Inject
    private Calls calls;

    @Inject
    private PolicyCatalogue catalogue;

    @Inject
    private AdoptPolicy adoptPolicy;

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
