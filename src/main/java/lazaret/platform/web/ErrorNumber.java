package lazaret.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The number under which the log tells what went wrong; the log line begins with it. */
@Named
@RequestScoped
public class ErrorNumber {
    /** Where the handler for failures leaves the number it has logged. */
    private static final String NUMBER = "org.omnifaces.exception_uuid";

    private static final int SHOWN = 8;

    @Inject
    private HttpServletRequest request;

    /** Short enough to be read out on the telephone. */
    public String getShown() {
        Object number = request.getAttribute(NUMBER);
        String full = number == null ? "" : number.toString();
        return full.length() > SHOWN ? full.substring(0, SHOWN) : full;
    }
}
