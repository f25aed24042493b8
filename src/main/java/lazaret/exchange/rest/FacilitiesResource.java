package lazaret.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import lazaret.facility.FacilityKind;
import lazaret.facility.FacilityList;

/** The sites of the city and their beds. */
@Path("facilities")
@RequestScoped
public class FacilitiesResource {
    @Inject
    private Calls calls;

    @Inject
    private FacilityList facilities;

    @GET
    public Response list(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        Page page = parameters.page();
        FacilityKind kind = parameters.oneOf("kind", FacilityKind.class).orElse(null);
        String district = parameters.text("district").orElse(null);
        return calls.get(() -> page.answer(
                facilities.page(kind, district, page.after(), page.wanted()), FacilityList.Line::code, line -> line));
    }
}
