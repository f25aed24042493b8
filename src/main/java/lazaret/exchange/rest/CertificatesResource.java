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
import java.util.List;
import java.util.Locale;
import lazaret.exchange.call.Languages;
import lazaret.exchange.call.Parameters;
import lazaret.platform.Attempt;
import lazaret.platform.PublicAddress;
import lazaret.platform.Texts;
import lazaret.reporting.PrintCertificate;
import lazaret.reporting.ReportFormat;

/** The paper somebody takes home. */
@Path("certificates")
@RequestScoped
public class CertificatesResource {
    @Inject
    private PrintCertificate printCertificate;

    @Inject
    private PublicAddress publicAddress;

    /** The languages that a certificate is printed in. */
    private enum Language {
        zh,
        en
    }

    @GET
    @Path("{number: C[0-9]+}.pdf")
    public Response print(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @Context UriInfo uri) {
        Locale language = new Parameters(uri)
                .oneOf("lang", Language.class)
                .map(chosen -> chosen == Language.en ? Texts.ENGLISH : Texts.CHINESE)
                .orElseGet(() -> Languages.preferred(languages));
        byte[] content = Attempt.of(() -> printCertificate.print(List.of(number), language, publicAddress.base()));
        return Response.ok(content)
                .type(ReportFormat.PDF.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + number + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
