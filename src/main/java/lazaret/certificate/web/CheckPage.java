package lazaret.certificate.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import lazaret.certificate.CheckLimits;
import lazaret.certificate.PublishedKeys;
import lazaret.certificate.SignedCertificate;
import lazaret.platform.RefusalException;
import lazaret.platform.web.WithoutSession;

/**
 * The page behind the code of a certificate, {@code /check/<number>/<signature>}: open to whoever has the paper in hand,
 * without account, session or cookie. {@code /check/keys} has the public keys for those who verify by themselves.
 */
@WebServlet(SignedCertificate.CHECK + "/*")
public class CheckPage extends HttpServlet {
    private static final String PAGE = "/WEB-INF/certificate/check.xhtml";
    private static final String KEYS = "/keys";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CheckView checkView;

    @Inject
    private transient CheckLimits limits;

    @Inject
    private transient PublishedKeys keys;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        if (KEYS.equals(request.getPathInfo())) {
            publishKeys(response);
            return;
        }
        String[] parts = request.getPathInfo() == null
                ? new String[0]
                : request.getPathInfo().substring(1).split("/", -1);
        checkView.look(parts.length == 2 ? parts[0] : "", parts.length == 2 ? parts[1] : "");
        checkView.pause().ifPresent(seconds -> response.setHeader("Retry-After", seconds.toString()));
        response.setStatus(checkView.status());
        request.getRequestDispatcher(PAGE).forward(new WithoutSession(request), response);
    }

    private void publishKeys(HttpServletResponse response) throws IOException {
        try {
            limits.look();
        } catch (RefusalException tooOften) {
            response.setHeader(
                    "Retry-After", tooOften.first().arguments().get(0).toString());
            response.setStatus(tooOften.first().code().kind().status());
            return;
        }
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(keys.asText());
    }
}
