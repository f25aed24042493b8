package lazaret.command.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lazaret.command.today.Today;
import lazaret.platform.Attempt;
import lazaret.platform.web.OncePerRequest;

/** What waits for whoever looks; asked anew whenever it is shown. */
@Named
@ViewScoped
public class TodayView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Today today;

    @Inject
    private OncePerRequest asked;

    // Asked before anything is shown: a no is then a sentence on the page instead of a page that breaks off.
    public void open() {
        getWaiting();
    }

    public Today.Waiting getWaiting() {
        return asked.ask("today", () -> Attempt.of(today::waiting));
    }
}
