package lazaret.exchange.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import lazaret.exchange.call.Calls;

/** Everything under {@code /api}. */
@ApplicationPath(Calls.ROOT)
public class Api extends Application {
    @Override
    public Map<String, Object> getProperties() {
        // The document at /openapi describes the interface; the server's own description says less.
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
