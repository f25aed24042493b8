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
import lazaret.exchange.call.Parameters;
import lazaret.platform.Attempt;
import lazaret.reporting.ReportFormat;
import lazaret.reporting.trips.LogRequest;
import lazaret.reporting.trips.PrintTransferLog;

/** The transfers of a day, with limits kept and missed. */
@Path("reports")
@RequestScoped
public class TransferLogResource {
    @Inject
    private PrintTransferLog printTransferLog;

    @GET
    @Path("transfers.{format: pdf|xlsx}")
    public Response log(
            @PathParam("format") String format,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @Context UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        LogRequest wish = new LogRequest(
                parameters.day("day").orElse(null),
                parameters.zone("zone").orElse(null),
                parameters.text("facility").orElse(null),
                parameters.time("knownAt").or(() -> parameters.time("asOf")).orElse(null));
        Locale language = PaperFile.language(parameters, languages);
        ReportFormat wanted = ReportFormat.valueOf(format.toUpperCase(Locale.ROOT));
        PrintTransferLog.LogFile paper = Attempt.of(() -> printTransferLog.print(wish, wanted, language));
        return PaperFile.answer(wanted, paper.name(), paper.content());
    }
}
