package lazaret.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the container who is calling: by session on pages, by bearer token under {@code /api}, never both. The account
 * is read again at every request, so that a right taken away is gone at the next click.
 */
@ApplicationScoped
public class Door implements HttpAuthenticationMechanism {
    /** Session attribute with the user name of whoever signed in. */
    public static final String SESSION_USER = "lazaret.user";

    static final String WHO = "lazaret.who";
    private static final String BEARER = "Bearer ";

    @Inject
    private Accounts accounts;

    @Inject
    private Tokens tokens;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (isForNobodyInParticular(path(request))) {
            return context.doNothing(); // styles and scripts: not worth a look at the accounts
        }
        Optional<SignedIn> who = path(request).startsWith("/api/") ? byToken(request) : bySession(request);
        if (who.isPresent()) {
            request.setAttribute(WHO, who.get());
            return context.notifyContainerAboutLogin(
                    who.get().username(), Set.of(who.get().role()));
        }
        return openToAll(path(request)) || operatorAtTheMachine(request)
                ? context.doNothing()
                : askToSignIn(request, response, context);
    }

    private Optional<SignedIn> byToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.startsWith(BEARER)
                ? tokens.whoHolds(header.substring(BEARER.length()).trim())
                : Optional.empty();
    }

    private Optional<SignedIn> bySession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((String) session.getAttribute(SESSION_USER))
                        .flatMap(accounts::signedIn);
    }

    // As the server mapped it: decoded and without "..", so that no spelling of an address slips through.
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    // The interface under /api answers 401 itself, as a problem document.
    private static boolean openToAll(String path) {
        return path.equals("/sign-in.xhtml") || path.equals("/preferences") || path.startsWith("/api/");
    }

    private static boolean isForNobodyInParticular(String path) {
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/health");
    }

    private static boolean operatorAtTheMachine(HttpServletRequest request) {
        String path = path(request);
        return (path.startsWith("/metrics") || path.startsWith("/openapi")) && isLoopback(request.getRemoteAddr());
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
    }

    private static AuthenticationStatus askToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        boolean expired = request.getRequestedSessionId() != null;
        String signIn = request.getContextPath() + "/sign-in.xhtml" + (expired ? "?expired" : "");
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter()
                        .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + signIn
                                + "\"/></partial-response>");
            } else {
                response.sendRedirect(signIn);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the browser went away", e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
