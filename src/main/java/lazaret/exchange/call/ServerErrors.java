package lazaret.exchange.call;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What the server itself refuses under {@code /api}, a header it cannot parse for instance, is a problem document too. */
@WebFilter(urlPatterns = Calls.ROOT + "/*")
public class ServerErrors extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Locale language = Languages.preferred(request.getHeader("Accept-Language"));
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void sendError(int status) throws IOException {
                write(new Problem(List.of(CallRefusal.ofStatus(status))), language, response);
            }

            @Override
            public void sendError(int status, String message) throws IOException {
                sendError(status);
            }
        });
    }

    private static void write(Problem problem, Locale language, HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(problem.status());
        response.setContentType(Problem.TYPE + ";charset=UTF-8");
        response.getWriter().write(JsonForm.of(problem.form(language)).toString());
        response.flushBuffer();
    }
}
