package lazaret.living.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import lazaret.living.request.OpenRequests;
import lazaret.platform.Attempt;
import lazaret.platform.web.MenuCount;
import lazaret.platform.web.OncePerRequest;

/** The requests that wait, on the menu. */
@RequestScoped
public class RequestCount implements MenuCount {
    @Inject
    private OpenRequests openRequests;

    @Inject
    private OncePerRequest asked;

    @Override
    public String entry() {
        return "living";
    }

    @Override
    public long waiting() {
        return asked.ask("living.open", () -> Attempt.of(() -> openRequests.byFacility())).stream()
                .mapToLong(OpenRequests.Waiting::count)
                .sum();
    }
}
