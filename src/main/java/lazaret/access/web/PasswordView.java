package lazaret.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lazaret.access.ChangePassword;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;

/** The own password. Whoever was given one by somebody else is led here from every page by {@link lazaret.access.Door}. */
@Named
@RequestScoped
public class PasswordView {
    @Inject
    private ChangePassword changePassword;

    @Inject
    private Notices notices;

    private String present;
    private String wanted;

    public String change() {
        Attempt.run(() -> changePassword.change(present, wanted));
        notices.sayThere("access.password.done");
        return "/home.xhtml?faces-redirect=true";
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
