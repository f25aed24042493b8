package lazaret.testing.container;

import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import lazaret.access.Caller;
import lazaret.access.SignedIn;
import lazaret.platform.Attempt;
import lazaret.platform.RefusalException;

/** Whoever the server takes the test for, through {@link DoorForTests}. */
@RequestScoped
class Actor {
    @Inject
    private SecurityContext security;

    @Inject
    private HttpServletRequest request;

    void takeRole(String role) {
        HttpServletResponse response = null;
        security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(new CallerOnlyCredential(role)));
    }

    /** Calls as somebody of that role, for every facility or for another one alone. */
    static void as(String role, boolean own, Runnable call) {
        Set<String> facilities = own ? Set.of() : Set.of("ANOTHER");
        Caller.as(new SignedIn("tester", "tester", role, own, facilities, false), "192.0.2.7", call);
    }

    /** "" where it was done, the code of the refusal, or that the role is none for it. */
    static String answerOf(Runnable call) {
        Throwable thrown = catchThrowable(() -> Attempt.run(call));
        if (thrown == null) {
            return "";
        }
        if (thrown instanceof EJBAccessException) {
            return "no role";
        }
        return thrown instanceof RefusalException no ? no.first().code().name() : thrown.toString();
    }
}
