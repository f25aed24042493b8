package lazaret.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Map;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.exchange.call.Parameters;
import lazaret.facility.FacilityKind;
import lazaret.reporting.CountOccupancy;
import lazaret.reporting.Occupancy;
import lazaret.reporting.OccupancyRow;

/** How full the city is, at any moment and as known at any moment. */
@Path("occupancy")
@RequestScoped
public class OccupancyResource {
    @Inject
    private Calls calls;

    @Inject
    private CountOccupancy countOccupancy;

    @GET
    public Response count(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        Instant asOf = parameters.time("asOf").orElse(null);
        Instant knownAt = parameters.time("knownAt").orElse(null);
        String facility = parameters.text("facility").orElse(null);
        FacilityKind kind = parameters.oneOf("kind", FacilityKind.class).orElse(null);
        String district = parameters.text("district").orElse(null);
        return calls.get(() -> form(countOccupancy.count(asOf, knownAt, facility, kind, district)));
    }

    private static Map<String, Object> form(Occupancy occupancy) {
        return JsonForm.fields(
                "asOf", occupancy.asOf(),
                "knownAt", occupancy.knownAt(),
                "total", BedFigures.withRate(occupancy.total()),
                "kinds",
                        occupancy.byKind().entrySet().stream()
                                .map(sum -> BedFigures.withRate(sum.getValue(), "kind", sum.getKey()))
                                .toList(),
                "districts",
                        occupancy.byDistrict().entrySet().stream()
                                .map(sum -> BedFigures.withRate(sum.getValue(), "district", sum.getKey()))
                                .toList(),
                "facilities",
                        occupancy.facilities().stream()
                                .map(OccupancyResource::form)
                                .toList());
    }

    private static Map<String, Object> form(OccupancyRow row) {
        return BedFigures.withRate(
                row.beds(), "code", row.code(), "name", row.name(), "kind", row.kind(), "district", row.district());
    }
}
