package lazaret.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Binds the person behind the request to its thread, and gives every answer its security headers; also around error
 * pages, because what was refused there has somebody who tried it.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class CallerFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        SignedIn who = (SignedIn) request.getAttribute(Door.WHO);
        Caller.bind(who, (Pass) request.getAttribute(Door.PASS), request.getRemoteAddr());
        try {
            chain.doFilter(request, new OnePolicy(response));
        } finally {
            Caller.unbind();
        }
    }
}
