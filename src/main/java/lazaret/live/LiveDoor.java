package lazaret.live;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import lazaret.access.Door;
import lazaret.access.SignedIn;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Before the handshake of a board: only browsers that are signed in, only from pages of our own, only for what the
 * account may see. Browsers send cookies with handshakes of foreign pages too, so the origin has to be asked.
 */
@WebFilter(urlPatterns = Door.LIVE)
public class LiveDoor extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** The address in the browser, where a proxy does not hand on the host that was asked. */
    @Inject
    @ConfigProperty(name = "lazaret.public.url")
    private transient Optional<String> publicAddress;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SignedIn who = (SignedIn) request.getAttribute(Door.WHO);
        HttpSession session = request.getSession(false);
        if (who == null || session == null || !(session.getAttribute(Door.SESSION) instanceof Long number)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String[] asked = request.getParameterValues("topic");
        Set<String> topics = asked == null ? Set.of() : Set.of(asked);
        if (who.mustChange() || !isOwn(request) || !Watcher.mayHear(who, topics)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(as(new Watcher(who.username(), number, topics, read(request)), request), response);
    }

    // The endpoint sees no request, only the principal of its handshake.
    private static HttpServletRequest as(Watcher watcher, HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public Principal getUserPrincipal() {
                return watcher;
            }
        };
    }

    /** Of a page that does not say it, as if it had been read long ago: it is told to read again. */
    private static Instant read(HttpServletRequest request) {
        String millis = request.getParameter("read");
        return millis == null || !millis.matches("\\d{1,15}")
                ? Instant.EPOCH
                : Instant.ofEpochMilli(Long.parseLong(millis));
    }

    private boolean isOwn(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        String host = origin.replaceFirst("^https?://", "");
        return host.equalsIgnoreCase(request.getHeader("Host"))
                || publicAddress
                        .map(LiveDoor::authority)
                        .filter(host::equalsIgnoreCase)
                        .isPresent();
    }

    private static String authority(String address) {
        return URI.create(address).getAuthority();
    }
}
