package lazaret.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lazaret.access.Pass;
import lazaret.access.sessions.EndSession;
import lazaret.access.sessions.OwnSessions;
import lazaret.access.sessions.SignOutEverywhere;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;

/** Where somebody is signed in: the own browsers and tokens, and their end. */
@Named
@RequestScoped
public class SessionsView {
    private static final int MOST_LISTED = 50;

    @Inject
    private OwnSessions ownSessions;

    @Inject
    private EndSession endSession;

    @Inject
    private SignOutEverywhere signOutEverywhere;

    @Inject
    private Notices notices;

    private List<OwnSessions.Line> lines;
    private boolean cut;

    public List<OwnSessions.Line> getLines() {
        if (lines == null) {
            List<OwnSessions.Line> found = Attempt.of(() -> ownSessions.list(MOST_LISTED + 1));
            lines = found.size() > MOST_LISTED ? found.subList(0, MOST_LISTED) : found;
            cut = found.size() > MOST_LISTED;
        }
        return lines;
    }

    /** Whether there are more than the list shows. */
    public boolean isCut() {
        getLines();
        return cut;
    }

    /** Ends another one. */
    public void end(Pass pass) {
        Attempt.run(() -> endSession.end(pass));
        lines = null;
        notices.say("access.sessions.ended");
    }

    /** Ends all of them, this one too. */
    public String signOutEverywhere() {
        Attempt.run(signOutEverywhere::signOut);
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        return "/sign-in.xhtml?faces-redirect=true&ended=";
    }
}
