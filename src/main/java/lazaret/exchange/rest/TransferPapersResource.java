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
import lazaret.reporting.trips.PrintHandOver;

/** The form of a transfer that both sides sign. */
@Path("transfers")
@RequestScoped
public class TransferPapersResource {
    @Inject
    private PrintHandOver printHandOver;

    @GET
    @Path("{number: TR[0-9]+}/handover.pdf")
    public Response handOver(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @Context UriInfo uri) {
        Locale language = PaperFile.language(new Parameters(uri), languages);
        byte[] paper = Attempt.of(() -> printHandOver.print(number, language));
        return PaperFile.answer(ReportFormat.PDF, number + ".pdf", paper);
    }
}
