package lazaret.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Takes a choice of language, theme or masking and returns to the page it was made on. Works before sign-in too. */
@WebServlet("/preferences")
public class ChoosePreferences extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int REMEMBERED_SECONDS = (int) Duration.ofDays(365).toSeconds();

    @Inject
    private transient Preferences preferences;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        preferences.choose(
                request.getParameter("language"), request.getParameter("theme"), request.getParameter("names"));
        Cookie cookie = new Cookie(Preferences.COOKIE, preferences.remembered());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(REMEMBERED_SECONDS);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.sendRedirect(request.getContextPath() + inside(request.getParameter("back")));
    }

    /** Only a path of ours: a forged form must not send anybody to another site. */
    static String inside(String back) {
        boolean ours = back != null
                && back.startsWith("/")
                && !back.startsWith("//")
                && back.chars().allMatch(c -> c > ' ' && c != '\\' && c < 0x7f);
        return ours ? back : "/";
    }
}
