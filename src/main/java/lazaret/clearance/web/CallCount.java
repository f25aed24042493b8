package lazaret.clearance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import lazaret.platform.Attempt;
import lazaret.platform.web.MenuCount;
import lazaret.platform.web.OncePerRequest;
import lazaret.stay.worklist.OpenHealthCalls;

/** People whose readings call a clinician, on the menu. */
@RequestScoped
public class CallCount implements MenuCount {
    @Inject
    private OpenHealthCalls openHealthCalls;

    @Inject
    private OncePerRequest asked;

    @Override
    public String entry() {
        return "tests";
    }

    @Override
    public long waiting() {
        return asked.ask("health.calls", () -> Attempt.of(() -> openHealthCalls.count()));
    }
}
