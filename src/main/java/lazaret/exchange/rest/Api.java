package lazaret.exchange.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Everything under {@code /api}. */
@ApplicationPath(Api.ROOT)
public class Api extends Application {
    static final String ROOT = "/api";

    @Override
    public Map<String, Object> getProperties() {
        // The document at /openapi describes the interface; the server's own description says less.
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
