package lazaret.reporting.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lazaret.platform.web.WithoutSession;
import lazaret.reporting.Seal;

/**
 * The page behind the code of a report, {@code /check/report/<number>/<signature>}: open to whoever has the paper in hand,
 * without account, session or cookie. The public keys stand under {@code /check/keys}, as those of certificates.
 */
@WebServlet(Seal.CHECK + "/*")
public class ReportCheckPage extends HttpServlet {
    private static final String PAGE = "/WEB-INF/reporting/check.xhtml";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReportCheckView reportCheckView;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        String[] parts = request.getPathInfo() == null
                ? new String[0]
                : request.getPathInfo().substring(1).split("/", -1);
        reportCheckView.look(parts.length == 2 ? parts[0] : "", parts.length == 2 ? parts[1] : "");
        reportCheckView.pause().ifPresent(seconds -> response.setHeader("Retry-After", seconds.toString()));
        response.setStatus(reportCheckView.status());
        request.getRequestDispatcher(PAGE).forward(new WithoutSession(request), response);
    }
}
