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
import java.util.List;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.exchange.call.Parameters;
import lazaret.hygiene.waste.HandOverWaste;
import lazaret.hygiene.waste.HandingOver;
import lazaret.hygiene.waste.SealBag;
import lazaret.hygiene.waste.Sealing;
import lazaret.hygiene.waste.VoidBag;
import lazaret.hygiene.waste.WasteKind;
import lazaret.hygiene.waste.WasteOfFacility;
import lazaret.platform.PlatformRefusal;

/** Bags of medical waste and what becomes of them; ledger and manifests are reports. */
@Path("waste")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class WasteResource {
    private static final int MOST = 1_000;

    @Inject
    private Calls calls;

    @Inject
    private WasteOfFacility wasteOfFacility;

    @Inject
    private SealBag sealBag;

    @Inject
    private HandOverWaste handOverWaste;

    @Inject
    private VoidBag voidBag;

    /** The bags of a facility that wait, the oldest first. */
    @GET
    public Response waiting(@Context UriInfo uri) {
        String facility = new Parameters(uri).text("facility").orElseThrow(() -> PlatformRefusal.FIELD_IS_MISSING
                .at("?facility", "facility")
                .asException());
        return calls.get(() -> {
            WasteOfFacility.Waiting waiting = wasteOfFacility.waiting(facility, MOST);
            return JsonForm.fields(
                    "items", waiting.bags(), "next", null, "bags", waiting.count(), "weightKg", waiting.weightKg());
        });
    }

    @POST
    public Response seal(InputStream json) {
        return calls.post(json, body -> {
            String facility = body.text("facility").required();
            Sealing sealing = new Sealing(
                    body.oneOf("kind", WasteKind.class).required(),
                    body.number("weight").required(),
                    body.text("place").orNull(),
                    body.time("sealedAt").orNull());
            body.end();
            return Answer.created(null, JsonForm.fields("number", sealBag.seal(facility, sealing)));
        });
    }

    @POST
    @Path("manifests")
    public Response handOver(InputStream json) {
        return calls.post(json, body -> {
            String facility = body.text("facility").required();
            HandingOver what = new HandingOver(
                    body.texts("bags").orElse(List.of()),
                    body.time("at").orNull(),
                    body.text("receivedBy").orNull(),
                    body.text("carrier").orNull(),
                    body.text("plate").orNull(),
                    body.text("manifest").orNull());
            body.end();
            return Answer.created(null, JsonForm.fields("manifest", handOverWaste.handOver(facility, what)));
        });
    }

    @POST
    @Path("{bag}/voiding")
    public Response discard(@PathParam("bag") String bag, InputStream json) {
        return calls.post(json, body -> {
            String reason = body.text("reason").required();
            body.end();
            voidBag.discard(bag, reason);
            return Answer.ok(JsonForm.fields("number", bag));
        });
    }
}
