package lazaret.exchange.call;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * What a call is answered: kept as text, so that a repeated call gets the same to the letter.
 *
 * @param location the address of what came into being; null if nothing did
 */
public record Answer(int status, String body, String location) {
    static final String JSON = "application/json;charset=UTF-8";

    public static Answer ok(Object content) {
        return new Answer(200, JsonForm.of(content).toString(), null);
    }

    public static Answer created(String location, Object content) {
        return new Answer(201, JsonForm.of(content).toString(), location);
    }

    /** Begun, not finished: a job runs, or somebody else has to confirm. */
    public static Answer accepted(String location, Object content) {
        return new Answer(202, JsonForm.of(content).toString(), location);
    }

    public Response response() {
        Response.ResponseBuilder response =
                Response.status(status).entity(body).type(JSON).header(HttpHeaders.CACHE_CONTROL, "no-store");
        return location == null
                ? response.build()
                : response.header(HttpHeaders.LOCATION, location).build();
    }
}
