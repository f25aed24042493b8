package lazaret.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import lazaret.access.Door;
import lazaret.access.SignIn;
import lazaret.access.SignedIn;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {
    @Inject
    private SignIn signIn;

    @Inject
    private HttpServletRequest request;

    private String username;
    private String password;

    /** Opens a session under a new id, so that one planted before is worth nothing. */
    public String signIn() {
        SignedIn who = signIn.signIn(username, password, request.getRemoteAddr());
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(Door.SESSION_USER, who.username());
        return (who.mustChange() ? PasswordView.PAGE : "/home.xhtml") + "?faces-redirect=true";
    }

    /** Whether somebody comes here because the session has ended. */
    public boolean isExpired() {
        return request.getParameter("expired") != null && !"POST".equals(request.getMethod());
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
