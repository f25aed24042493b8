package lazaret.access;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * An answer with one content security policy, the one that came last. A page that fails half-way has already announced
 * its nonce when the page for failures announces another; a browser obeys both, and so would run no script at all.
 */
final class OnePolicy extends HttpServletResponseWrapper {
    private static final String POLICY = "Content-Security-Policy";

    OnePolicy(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (POLICY.equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}
