package lazaret.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import lazaret.platform.Texts;

/** Says on top of the page what was done, not that it "was successful". */
@RequestScoped
public class Notices {

    @Inject
    private Preferences preferences;

    /** On this page. */
    public void say(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** On the page that the action goes on to by a redirect. */
    public void sayThere(String key, Object... arguments) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        add(FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** On this page: it was done, and there is something to look at. */
    public void warn(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_WARN, key, arguments);
    }

    private void add(FacesMessage.Severity severity, String key, Object... arguments) {
        String sentence = Texts.of(preferences.getLocale(), key, arguments);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }
}
