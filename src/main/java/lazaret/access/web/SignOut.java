package lazaret.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Door;
import lazaret.access.Sessions;

/** Ends the session. By POST only, so that no picture on another page can do it. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient Caller caller;

    @Inject
    private transient AuditTrail audit;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            end(session);
        }
        // A browser that still names the old session would be told that it has expired.
        Cookie cookie =
                new Cookie(request.getServletContext().getSessionCookieConfig().getName(), "");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(0);
        response.addCookie(cookie);
        response.sendRedirect(request.getContextPath() + "/sign-in.xhtml");
    }

    private void end(HttpSession session) {
        if (session.getAttribute(Door.SESSION) instanceof Long id) {
            sessions.close(id);
            audit.record("access.sign-out", caller.username(), null, null);
        }
        session.invalidate();
    }
}
