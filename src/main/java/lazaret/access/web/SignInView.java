package lazaret.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import lazaret.access.Admission;
import lazaret.access.Door;
import lazaret.access.Pass;
import lazaret.access.Sessions;
import lazaret.access.SignIn;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {
    @Inject
    private SignIn signIn;

    @Inject
    private Sessions sessions;

    @Inject
    private HttpServletRequest request;

    private String username;
    private String password;

    /** Opens a session under a new id, so that one planted before is worth nothing. */
    public String signIn() {
        Admission admitted = signIn.signIn(username, password, request.getRemoteAddr());
        Pass opened = sessions.open(admitted, request.getRemoteAddr(), request.getHeader("User-Agent"));
        Object before = request.getSession(true).getAttribute(Door.SESSION);
        request.changeSessionId();
        request.getSession().setAttribute(Door.SESSION, opened.id());
        if (before instanceof Long id) {
            sessions.close(id);
        }
        return (admitted.who().mustChange() ? Door.PASSWORD_PAGE : "/home.xhtml") + "?faces-redirect=true";
    }

    /** Whether somebody comes here because nothing was done for long. */
    public boolean isExpired() {
        return cameWith("expired");
    }

    /** Whether somebody comes here because the session was ended on purpose. */
    public boolean isEnded() {
        return cameWith("ended");
    }

    private boolean cameWith(String word) {
        return request.getParameter(word) != null && !"POST".equals(request.getMethod());
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
