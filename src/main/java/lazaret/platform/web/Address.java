package lazaret.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Where this page is, so that a choice made on it can come back to it. */
@Named
@RequestScoped
public class Address {

    @Inject
    private HttpServletRequest request;

    /** Path and query within the application; on an error page those that were asked for. */
    public String getBack() {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = asked == null ? request.getRequestURI() : asked.toString();
        String query = request.getQueryString();
        String inside = path.substring(request.getContextPath().length());
        return query == null ? inside : inside + "?" + query;
    }
}
