package lazaret.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Stream;

/** Where this page is, so that a choice made on it can come back to it. */
@Named
@RequestScoped
public class Address {

    @Inject
    private HttpServletRequest request;

    /** Path and query within the application; on an error page, or one that stands in for another, those that were asked for. */
    public String getBack() {
        Object asked = Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String path = asked == null ? request.getRequestURI() : asked.toString();
        String query = request.getQueryString();
        String inside = path.substring(request.getContextPath().length());
        return query == null ? inside : inside + "?" + query;
    }
}
