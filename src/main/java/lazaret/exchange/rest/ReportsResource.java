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
import lazaret.platform.Texts;
import lazaret.reporting.IssueOccupancyReport;
import lazaret.reporting.IssuedReport;
import lazaret.reporting.OccupancyRequest;
import lazaret.reporting.ReportFormat;

/** Reports as files. */
@Path("reports")
@RequestScoped
public class ReportsResource {
    @Inject
    private IssueOccupancyReport issueOccupancyReport;

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
        OccupancyRequest wish =
                occupancyRequest(new Parameters(uri), languages, ReportFormat.valueOf(format.toUpperCase(Locale.ROOT)));
        IssuedReport report = Attempt.of(() -> issueOccupancyReport.issue(wish));
        return Response.ok(report.content())
                .type(report.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + report.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    // The beds are counted at the end of the window: "as of" is that moment.
    private static OccupancyRequest occupancyRequest(Parameters parameters, String languages, ReportFormat format) {
        return new OccupancyRequest(
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
                format);
    }
}
