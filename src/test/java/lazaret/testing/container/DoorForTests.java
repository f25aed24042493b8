package lazaret.testing.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import lazaret.access.Door;

/** The product's door, with an entrance for the runner of tests, who may also take a role. */
@Specializes
@ApplicationScoped
public class DoorForTests extends Door {

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof CallerOnlyCredential role) {
            return context.notifyContainerAboutLogin("tester", Set.of(role.getCaller()));
        }
        return request.getRequestURI().contains("/ArquillianServletRunner")
                ? context.doNothing()
                : super.validateRequest(request, response, context);
    }
}
