package lazaret.followup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import lazaret.followup.DueFollowUps;
import lazaret.platform.Attempt;
import lazaret.platform.web.MenuCount;
import lazaret.platform.web.OncePerRequest;

/** What is due or overdue, on the menu. */
@RequestScoped
public class DueCount implements MenuCount {
    @Inject
    private DueFollowUps dueFollowUps;

    @Inject
    private OncePerRequest asked;

    @Override
    public String entry() {
        return "followup";
    }

    @Override
    public long waiting() {
        return asked.ask("followup.due", () -> Attempt.of(() -> dueFollowUps.count()));
    }
}
