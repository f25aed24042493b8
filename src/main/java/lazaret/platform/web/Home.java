package lazaret.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The first page of a role is the first entry of its menu. */
@Named
@RequestScoped
public class Home {

    @Inject
    private Menu menu;

    /** Goes on to the page of the role; a role without pages stays here and is told so. */
    public String open() {
        FacesContext context = FacesContext.getCurrentInstance();
        String role = context.getApplication().evaluateExpressionGet(context, "#{currentUser.role}", String.class);
        List<Menu.Entry> entries = menu.of(role);
        return entries.isEmpty() ? null : entries.get(0).page() + "?faces-redirect=true";
    }
}
