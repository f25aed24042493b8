package lazaret.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import lazaret.access.AccessRefusal;
import lazaret.access.Admission;
import lazaret.access.SignIn;
import lazaret.access.Tokens;
import lazaret.exchange.call.Answer;
import lazaret.exchange.call.CallRefusal;
import lazaret.platform.RefusalException;

/** Name and password once, for a token that every other call carries. */
@Path("tokens")
@RequestScoped
public class TokensResource {
    private static final String BASIC = "basic ";

    @Inject
    private SignIn signIn;

    @Inject
    private Tokens tokens;

    @Inject
    private HttpServletRequest request;

    private record Credentials(String username, String password) {}

    @POST
    public Response issue(@HeaderParam("Authorization") String authorization) {
        Credentials credentials = read(authorization)
                .orElseThrow(() -> CallRefusal.NOT_SIGNED_IN.refusal().asException());
        Admission admitted = signIn(credentials);
        if (admitted.who().mustChange()) {
            throw AccessRefusal.PASSWORD_MUST_BE_CHANGED.refusal().asException();
        }
        return Answer.ok(tokens.issue(admitted, request.getRemoteAddr(), request.getHeader("User-Agent")))
                .response();
    }

    private Admission signIn(Credentials credentials) {
        try {
            return signIn.signIn(credentials.username(), credentials.password(), request.getRemoteAddr());
        } catch (RefusalException e) {
            if (e.first().code() == AccessRefusal.WRONG_NAME_OR_PASSWORD) {
                throw CallRefusal.WRONG_NAME_OR_PASSWORD.refusal().asException();
            }
            throw e;
        }
    }

    private static Optional<Credentials> read(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            String pair = new String(decoded, StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 1 || pair.chars().anyMatch(Character::isISOControl)
                    ? Optional.empty()
                    : Optional.of(new Credentials(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
