package lazaret.access.web;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import lazaret.access.Roles;
import lazaret.access.accounts.AccountCard;
import lazaret.access.accounts.Rights;

/** Name, role and facilities of an account while somebody fills them in. */
public class RightsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String displayName;
    private String role = Roles.CLINICIAN;
    private boolean everywhere;
    private String[] facilities = {};

    static RightsForm of(AccountCard card) {
        RightsForm form = new RightsForm();
        form.displayName = card.displayName();
        form.role = card.rights().role();
        form.everywhere = card.rights().everywhere();
        form.facilities = card.facilities().toArray(String[]::new);
        return form;
    }

    Rights rights() {
        return new Rights(role, everywhere, Set.copyOf(List.of(facilities)));
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public boolean isEverywhere() {
        return everywhere;
    }

    public void setEverywhere(boolean everywhere) {
        this.everywhere = everywhere;
    }

    public String[] getFacilities() {
        return facilities.clone();
    }

    public void setFacilities(String[] facilities) {
        this.facilities = facilities == null ? new String[0] : facilities.clone();
    }
}
