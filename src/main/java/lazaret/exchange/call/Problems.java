package lazaret.exchange.call;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import lazaret.access.AccessRefusal;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;
import lazaret.stay.departure.NotClearException;

/** Turns whatever ended a call into a problem document, and writes refused attempts into the audit trail. */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final String KEPT = Problems.class.getName() + ".kept";

    @Context
    private HttpHeaders headers;

    @Context
    private Request request;

    @Context
    private UriInfo uri;

    @Context
    private ResourceInfo resource;

    @Inject
    private HttpServletRequest call;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Override
    public Response toResponse(Throwable error) {
        Problem problem = problemOf(error);
        if (caller.signedIn().isPresent() && isFirstFor(call)) {
            audit.refused(request.getMethod() + " " + template(), subject(), problem.code());
        }
        return response(problem);
    }

    // What the container itself refuses is mapped twice: Jersey tries whether somebody can before it asks somebody to.
    private static boolean isFirstFor(HttpServletRequest call) {
        boolean first = call.getAttribute(KEPT) == null;
        call.setAttribute(KEPT, true);
        return first;
    }

    private Problem problemOf(Throwable error) {
        for (Throwable t = error; t != null; t = t.getCause()) {
            if (t instanceof NotClearException gate) {
                return new Problem(gate.refusals(), gate.unmet());
            }
            if (t instanceof RefusalException refusal) {
                return new Problem(pointing(refusal.refusals()));
            }
            if (t instanceof EJBAccessException || t instanceof AccessLocalException) {
                return new Problem(List.of(AccessRefusal.NOT_ALLOWED.refusal()));
            }
            if (t instanceof WebApplicationException http && http.getResponse().getStatus() < 500) {
                return new Problem(
                        List.of(CallRefusal.ofStatus(http.getResponse().getStatus())));
            }
        }
        String number = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, error, () -> "fault " + number);
        return new Problem(List.of(CallRefusal.FAULT.refusal(number)));
    }

    // What a query is refused for stands behind the question mark of the address.
    private List<Refusal> pointing(List<Refusal> refusals) {
        return request.getMethod().equals("GET")
                ? refusals.stream()
                        .map(r -> r.pointer().startsWith("/")
                                ? r.pointingAt("?" + r.pointer().substring(1))
                                : r)
                        .toList()
                : refusals;
    }

    private Response response(Problem problem) {
        Locale language = Languages.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(JsonForm.of(problem.form(language)).toString());
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.status() == 429) {
            response.header(
                    HttpHeaders.RETRY_AFTER,
                    problem.refusals().get(0).arguments().get(0));
        }
        return response.build();
    }

    // Whoever is turned away before the address is looked at has tried the interface as a whole.
    private String template() {
        if (resource.getResourceMethod() == null) {
            return Calls.ROOT;
        }
        Path type = resource.getResourceClass().getAnnotation(Path.class);
        Path method = resource.getResourceMethod().getAnnotation(Path.class);
        return Calls.ROOT + "/" + type.value() + (method == null ? "" : "/" + method.value());
    }

    private String subject() {
        return uri.getPathParameters().values().stream()
                .flatMap(List::stream)
                .findFirst()
                .map(Json::shortened)
                .orElse(null);
    }
}
