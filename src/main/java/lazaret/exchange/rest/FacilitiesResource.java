package lazaret.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.exchange.call.Page;
import lazaret.exchange.call.Parameters;
import lazaret.facility.FacilityKind;
import lazaret.facility.FacilityList;
import lazaret.reporting.CountOccupancy;
import lazaret.reporting.OccupancyRow;
import lazaret.stay.placement.BedList;
import lazaret.stay.placement.BedRow;

/** The sites of the city and their beds. */
@Path("facilities")
@RequestScoped
public class FacilitiesResource {
    /** More sites than any province has. */
    private static final int MOST = 10_000;

    @Inject
    private Calls calls;

    @Inject
    private FacilityList facilities;

    @Inject
    private CountOccupancy countOccupancy;

    @Inject
    private BedList bedList;

    @GET
    public Response list(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        Page page = parameters.page();
        FacilityKind kind = parameters.oneOf("kind", FacilityKind.class).orElse(null);
        String district = parameters.text("district").orElse(null);
        return calls.get(() -> {
            Map<String, OccupancyRow> figures =
                    countOccupancy.count(null, null, null, kind, district).facilities().stream()
                            .collect(Collectors.toMap(OccupancyRow::code, Function.identity()));
            List<FacilityList.Line> lines = facilities.page(kind, district, page.after(), MOST).stream()
                    .filter(line -> figures.containsKey(line.code()))
                    .limit(page.wanted())
                    .toList();
            return page.answer(lines, FacilityList.Line::code, line -> form(line, figures.get(line.code())));
        });
    }

    private static Map<String, Object> form(FacilityList.Line line, OccupancyRow figures) {
        Map<String, Object> fields = JsonForm.fields(
                "code", line.code(),
                "name", line.name(),
                "kind", line.kind(),
                "district", line.district(),
                "state", line.state());
        fields.putAll(BedFigures.of(figures.beds()));
        return fields;
    }

    @GET
    @Path("{code}/beds")
    public Response beds(@PathParam("code") String code, @Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        Page page = parameters.page();
        boolean assignableOnly = parameters.truth("assignable").orElse(false);
        return calls.get(() ->
                page.answer(bedList.of(code, assignableOnly, page.after(), page.wanted()), BedRow::code, bed -> bed));
    }
}
