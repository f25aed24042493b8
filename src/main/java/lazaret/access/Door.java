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
 * Tells the container who is calling: by session on pages, by bearer token under {@code /api}, never both. Account and
 * session are read again at every request, so that a right taken away is gone at the next click. Whoever was given the
 * password by somebody else gets no further than the page that replaces it.
 */
@ApplicationScoped
public class Door implements HttpAuthenticationMechanism {
    /** Attribute of the server's session: the number of ours, a {@link Long}. */
    public static final String SESSION = "lazaret.session";

    /** The page on which the own password is replaced. */
    public static final String PASSWORD_PAGE = "/access/password.xhtml";

    /** Attribute of a request: the {@link SignedIn} behind it. */
    public static final String WHO = "lazaret.who";

    static final String PASS = "lazaret.pass";
    private static final String ENDED = "lazaret.ended";

    /** Where open boards are told of changes; a socket cannot be led to another page. */
    public static final String LIVE = "/live";

    private static final String SIGN_IN_PAGE = "/sign-in.xhtml";
    private static final String BEARER = "Bearer ";

    @Inject
    private Accounts accounts;

    @Inject
    private Tokens tokens;

    @Inject
    private Passes passes;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (isForNobodyInParticular(path(request)) || isPageOfAPaper(request)) {
            return context.doNothing(); // styles and scripts: not worth a look at the accounts
        }
        Optional<Accounts.Shown> shown = path(request).startsWith("/api/") ? byToken(request) : bySession(request);
        if (shown.isPresent()) {
            return let(shown.get(), request, response, context);
        }
        return openToAll(path(request)) || operatorAtTheMachine(request)
                ? context.doNothing()
                : lead(SIGN_IN_PAGE + whyAgain(request), request, response);
    }

    private AuthenticationStatus let(
            Accounts.Shown shown,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        SignedIn who = shown.who();
        if (who.mustChange() && !isOpenBeforeTheChange(path(request))) {
            return lead(PASSWORD_PAGE, request, response);
        }
        passes.used(shown.pass(), shown.lastUsed());
        request.setAttribute(WHO, who);
        request.setAttribute(PASS, shown.pass());
        return context.notifyContainerAboutLogin(who.username(), Set.of(who.role()));
    }

    // The interface under /api refuses by itself, as a problem document.
    private static boolean isOpenBeforeTheChange(String path) {
        return openToAll(path) || path.equals(PASSWORD_PAGE) || path.equals("/sign-out");
    }

    private Optional<Accounts.Shown> byToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.startsWith(BEARER)
                ? tokens.whoHolds(header.substring(BEARER.length()).trim())
                : Optional.empty();
    }

    private Optional<Accounts.Shown> bySession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Long id = session == null ? null : (Long) session.getAttribute(SESSION);
        if (id == null) {
            return Optional.empty();
        }
        Optional<Accounts.Shown> shown = accounts.ofSession(id);
        if (shown.isEmpty()) {
            session.invalidate(); // what the pages of it still held goes with it
            request.setAttribute(ENDED, true);
        }
        return shown;
    }

    // As the server mapped it: decoded and without "..", so that no spelling of an address slips through.
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    // The interface under /api answers 401 itself, as a problem document, and so does the door of open boards.
    private static boolean openToAll(String path) {
        return path.equals(SIGN_IN_PAGE)
                || path.equals("/preferences")
                || path.equals(LIVE)
                || path.startsWith("/api/");
    }

    private static boolean isForNobodyInParticular(String path) {
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/health");
    }

    // Whoever scans the slip of a room or the code of a certificate or a report: what stands in the address is the
    // right, and nobody acts there by an account.
    private static boolean isPageOfAPaper(HttpServletRequest request) {
        return Set.of("/room", "/check", "/check/report").contains(request.getServletPath());
    }

    private static boolean operatorAtTheMachine(HttpServletRequest request) {
        String path = path(request);
        return (path.startsWith("/metrics") || path.startsWith("/openapi")) && isLoopback(request.getRemoteAddr());
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
    }

    private static String whyAgain(HttpServletRequest request) {
        if (request.getAttribute(ENDED) != null) {
            return "?ended";
        }
        return request.getRequestedSessionId() == null ? "" : "?expired";
    }

    private static AuthenticationStatus lead(String page, HttpServletRequest request, HttpServletResponse response) {
        String target = request.getContextPath() + page;
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter()
                        .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + target
                                + "\"/></partial-response>");
            } else {
                response.sendRedirect(target);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the browser went away", e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
