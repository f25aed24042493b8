package lazaret.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lazaret.platform.Refusal;
import lazaret.platform.RefusedAttempt;
import lazaret.platform.Texts;
import org.omnifaces.util.Faces;

/** A no that came while a page was being shown: its sentences, and its status instead of that of a failure. */
@Named
@RequestScoped
public class Refused {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Preferences preferences;

    private List<Refusal> refusals;

    @PostConstruct
    void look() {
        refusals = Refusals.behind((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        if (!refusals.isEmpty()) {
            RefusedAttempt.tell("page " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), refusals.get(0));
        }
    }

    public List<String> getSentences() {
        if (!refusals.isEmpty() && !Faces.isResponseCommitted()) {
            Faces.getResponse().setStatus(refusals.get(0).code().kind().status());
        }
        return refusals.stream()
                .map(refusal -> Texts.of(preferences.getLocale(), refusal))
                .toList();
    }
}
