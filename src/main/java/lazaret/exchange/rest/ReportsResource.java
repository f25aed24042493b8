package lazaret.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import lazaret.exchange.call.Languages;
import lazaret.exchange.call.Parameters;
import lazaret.facility.FacilityKind;
import lazaret.platform.Attempt;
import lazaret.platform.PublicAddress;
import lazaret.platform.Texts;
import lazaret.reporting.IssueOccupancyReport;
import lazaret.reporting.IssuedReport;
import lazaret.reporting.ReportFormat;
import lazaret.reporting.ReportRequest;
import lazaret.reporting.catalogue.IssueReport;
import lazaret.reporting.catalogue.PrintDoorCards;

/** Reports as files. */
@Path("reports")
@RequestScoped
public class ReportsResource {
    @Inject
    private IssueOccupancyReport issueOccupancyReport;

    @Inject
    private IssueReport issueReport;

    @Inject
    private PrintDoorCards printDoorCards;

    @Inject
    private PublicAddress publicAddress;

    /** The languages that a report is printed in. */
    private enum Language {
        zh,
        en
    }

    @GET
    @Path("occupancy.{format: pdf|xlsx}")
    public Response occupancy(
            @PathParam("format") String format,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @Context UriInfo uri) {
        ReportRequest wish = wish(new Parameters(uri), languages, format);
        String base = publicAddress.base();
        return answer(Attempt.of(() -> issueOccupancyReport.issue(wish, base)));
    }

    @GET
    @Path("{name: [a-z-]+}.{format: pdf|xlsx}")
    public Response any(
            @PathParam("name") String name,
            @PathParam("format") String format,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @Context UriInfo uri) {
        ReportRequest wish = wish(new Parameters(uri), languages, format);
        String base = publicAddress.base();
        return answer(Attempt.of(() -> issueReport.issue(name, wish, base)));
    }

    /** Cards for the doors: of a room, or of every room of the facility. */
    @GET
    @Path("door-cards.pdf")
    public Response doorCards(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages, @Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        ReportRequest wish = wish(parameters, languages, "pdf");
        String base = publicAddress.base();
        String room = parameters.text("room").orElse(null);
        return answer(new IssuedReport(
                "door-cards",
                ReportFormat.PDF,
                Attempt.of(() -> printDoorCards.print(wish.facility(), room, wish.language(), base))));
    }

    private static Response answer(IssuedReport report) {
        return Response.ok(report.content())
                .type(report.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + report.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    // Beds are counted at the end of the window: "as of" is that moment.
    private static ReportRequest wish(Parameters parameters, String languages, String format) {
        return new ReportRequest(
                parameters.time("from").orElse(null),
                parameters.time("to").or(() -> parameters.time("asOf")).orElse(null),
                parameters.time("knownAt").orElse(null),
                null,
                parameters.text("facility").orElse(null),
                parameters.oneOf("kind", FacilityKind.class).orElse(null),
                parameters.text("district").orElse(null),
                parameters
                        .oneOf("lang", Language.class)
                        .map(chosen -> chosen == Language.en ? Texts.ENGLISH : Texts.CHINESE)
                        .orElseGet(() -> Languages.preferred(languages)),
                ReportFormat.valueOf(format.toUpperCase(Locale.ROOT)));
    }
}
