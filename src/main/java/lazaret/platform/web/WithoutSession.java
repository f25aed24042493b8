package lazaret.platform.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

/**
 * A call that neither has a session nor gets one, whatever the browser brings along. Whoever renders the page and asks
 * for one, as Faces does for each view, gets a stand-in that is gone with the answer.
 */
public final class WithoutSession extends HttpServletRequestWrapper {
    private final HttpSession standIn;

    public WithoutSession(HttpServletRequest request) {
        super(request);
        standIn = new StandIn(request.getServletContext());
    }

    @Override
    public HttpSession getSession() {
        return standIn;
    }

    @Override
    public HttpSession getSession(boolean create) {
        return standIn;
    }

    private record StandIn(ServletContext context, Map<String, Object> attributes) implements HttpSession {
        StandIn(ServletContext context) {
            this(context, new HashMap<>());
        }

        @Override
        public long getCreationTime() {
            return 0;
        }

        @Override
        public String getId() {
            return "none";
        }

        @Override
        public long getLastAccessedTime() {
            return 0;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public void setMaxInactiveInterval(int interval) {
            // it does not last
        }

        @Override
        public int getMaxInactiveInterval() {
            return 0;
        }

        @Override
        public Object getAttribute(String name) {
            return attributes.get(name);
        }

        @Override
        public Enumeration<String> getAttributeNames() {
            return Collections.enumeration(attributes.keySet());
        }

        @Override
        public void setAttribute(String name, Object value) {
            attributes.put(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            attributes.remove(name);
        }

        @Override
        public void invalidate() {
            attributes.clear();
        }

        @Override
        public boolean isNew() {
            return true;
        }
    }
}
