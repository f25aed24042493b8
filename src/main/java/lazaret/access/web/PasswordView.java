package lazaret.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import lazaret.access.ChangePassword;
import lazaret.access.CurrentUser;
import lazaret.platform.web.Notices;

/** The own password. Whoever was given one by somebody else sees no other page before it is changed. */
@Named
@RequestScoped
public class PasswordView {
    static final String PAGE = "/access/password.xhtml";

    @Inject
    private ChangePassword changePassword;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Notices notices;

    private String present;
    private String wanted;

    /** Leads to this page while the password is one that was given. */
    public void insist() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        if (currentUser.isMustChange() && !PAGE.equals(context.getViewRoot().getViewId())) {
            context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath() + PAGE);
        }
    }

    public String change() {
        changePassword.change(present, wanted);
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
