package lazaret.living.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lazaret.living.RequestKind;
import lazaret.living.request.FileRequest;
import lazaret.living.request.Wish;
import lazaret.living.request.WithdrawRequest;
import lazaret.living.slip.RoomToken;
import lazaret.living.slip.SlipLimits;
import lazaret.platform.Attempt;
import lazaret.platform.RefusalException;
import lazaret.platform.web.WithoutSession;

/**
 * The page behind the code of a slip, {@code /room/<token>}: open to whoever holds the slip, without account, session or
 * cookie. The token is the secret, so the address goes nowhere: no referrer, nothing kept by the browser or on the way,
 * nothing for search engines, no line in a log.
 */
@WebServlet(RoomPage.PATH + "/*")
public class RoomPage extends HttpServlet {
    static final String PATH = "/room";
    /** Said instead of a page's own words once something was filed. */
    static final String SENT = "sent";

    private static final String PAGE = "/WEB-INF/living/room.xhtml";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FileRequest fileRequest;

    @Inject
    private transient WithdrawRequest withdrawRequest;

    @Inject
    private transient SlipLimits limits;

    @Inject
    private transient WishView wishView;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        show(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Optional<RoomToken> token = token(request);
        if (token.isPresent()) {
            try {
                limits.call();
                String said = act(token.get(), request);
                keepSecret(response);
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader(
                        "Location",
                        request.getContextPath() + PATH + "/" + token.get().text() + said);
                return;
            } catch (RefusalException no) {
                wishView.say(no);
            }
        }
        show(request, response);
    }

    private String act(RoomToken token, HttpServletRequest form) {
        String withdrawn = form.getParameter("withdraw");
        if (withdrawn != null) {
            Attempt.run(() -> withdrawRequest.withdraw(token, withdrawn));
            return "";
        }
        wishView.typed(form.getParameter("kind"), form.getParameter("urgent"), form.getParameter("words"));
        Wish wish = new Wish(
                kind(form.getParameter("kind")),
                form.getParameter("urgent") != null,
                form.getParameter("words"),
                form.getParameter("tap"));
        Attempt.of(() -> fileRequest.file(token, wish));
        return "?" + SENT;
    }

    private static RequestKind kind(String name) {
        for (RequestKind kind : RequestKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return null;
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        keepSecret(response);
        wishView.open(token(request), request.getParameter(SENT) != null);
        wishView.pause().ifPresent(seconds -> response.setHeader("Retry-After", seconds.toString()));
        response.setStatus(wishView.status());
        request.getRequestDispatcher(PAGE).forward(new WithoutSession(request), response);
    }

    private static Optional<RoomToken> token(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? Optional.empty() : RoomToken.of(path.substring(1));
    }

    private static void keepSecret(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
}
