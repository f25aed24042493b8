package lazaret.exchange.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import lazaret.access.AccessRefusal;
import lazaret.access.Caller;
import lazaret.access.SignedIn;

/** Lets in whoever shows a valid token, and anybody to the place where tokens are given out. */
@Provider
@PreMatching
@ApplicationScoped
public class Gate implements ContainerRequestFilter {
    @Inject
    private Caller caller;

    @Override
    public void filter(ContainerRequestContext call) {
        requirePlainAddress(call);
        if (call.getUriInfo().getPath().equals("tokens")) {
            return;
        }
        String authorization = call.getHeaderString(HttpHeaders.AUTHORIZATION);
        SignedIn who = caller.signedIn()
                .filter(signedIn -> authorization != null && authorization.startsWith("Bearer "))
                .orElseThrow(() -> CallRefusal.NOT_SIGNED_IN.refusal().asException());
        if (who.mustChange()) {
            throw AccessRefusal.PASSWORD_MUST_BE_CHANGED.refusal().asException();
        }
    }

    // No address of ours has control characters, and the database would not even compare them.
    private static void requirePlainAddress(ContainerRequestContext call) {
        boolean plain = isPlain(call.getUriInfo().getPath())
                && call.getUriInfo().getQueryParameters().entrySet().stream()
                        .allMatch(entry -> isPlain(entry.getKey())
                                && entry.getValue().stream().allMatch(Gate::isPlain));
        if (!plain) {
            throw CallRefusal.ADDRESS_IS_MALFORMED.refusal().asException();
        }
    }

    private static boolean isPlain(String text) {
        return text.length() <= 2_000 && text.chars().noneMatch(Character::isISOControl);
    }
}
