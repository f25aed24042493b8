package lazaret.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.Calls;
import lazaret.exchange.call.JsonForm;
import lazaret.exchange.call.Languages;
import lazaret.exchange.call.Parameters;
import lazaret.exchange.imports.ImportReport;
import lazaret.exchange.imports.StartImport;

/** Whole tables at once, as the files they come in. */
@Path("imports")
@RequestScoped
public class ImportsResource {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private Calls calls;

    @Inject
    private StartImport startImport;

    @Inject
    private ImportReport report;

    @POST
    @Path("{kind}")
    @Consumes({"text/csv", WORKBOOK, MediaType.APPLICATION_OCTET_STREAM})
    public Response start(@PathParam("kind") String kind, @Context UriInfo uri, InputStream file) {
        boolean dryRun = new Parameters(uri).truth("dryRun").orElse(false);
        return calls.postFile(file, content -> {
            String number = startImport.start(kind, "", content, dryRun);
            return Answer.accepted("/api/imports/" + number, JsonForm.fields("number", number));
        });
    }

    @GET
    @Path("{number}")
    public Response report(@PathParam("number") String number, @HeaderParam("Accept-Language") String languages) {
        return calls.get(() -> report.of(number, Languages.preferred(languages)));
    }
}
