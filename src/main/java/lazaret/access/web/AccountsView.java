package lazaret.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lazaret.access.Roles;
import lazaret.access.accounts.AccountCard;
import lazaret.access.accounts.AccountList;
import lazaret.access.accounts.OpenAccount;
import lazaret.facility.FacilityList;
import lazaret.platform.Attempt;
import lazaret.platform.web.OncePerRequest;

/** All accounts, and the form that opens a new one. What is looked for stands in the address. */
@Named
@ViewScoped
public class AccountsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final int MOST_FACILITIES = 2_000;

    @Inject
    private AccountList accountList;

    @Inject
    private OpenAccount openAccount;

    @Inject
    private FacilityList facilityList;

    @Inject
    private OncePerRequest asked;

    @Inject
    private IssuedPassword issued;

    private String text;
    private String role;
    private String state;
    private String after;
    private String username;
    private RightsForm form = new RightsForm();
    private boolean shown;

    /** Asks once before anything is shown: whoever may not gets a no instead of half a page. */
    public void open() {
        page();
        shown = true;
    }

    public boolean isShown() {
        return shown;
    }

    /** Opens the account and shows its password, this once. */
    public void add() {
        issued.show(username, Attempt.of(() -> openAccount.open(username, form.getDisplayName(), form.rights())));
        username = null;
        form = new RightsForm();
        asked.forget();
    }

    private List<AccountCard> page() {
        return asked.ask("accounts", () -> Attempt.of(() -> accountList.page(text, role, state, after, PAGE + 1)));
    }

    public List<AccountCard> getCards() {
        List<AccountCard> page = page();
        return page.size() > PAGE ? page.subList(0, PAGE) : page;
    }

    public boolean isMore() {
        return page().size() > PAGE;
    }

    public String getLast() {
        List<AccountCard> cards = getCards();
        return cards.isEmpty() ? "" : cards.get(cards.size() - 1).username();
    }

    public List<FacilityList.Line> getFacilities() {
        return asked.ask("facilities", () -> facilityList.page(null, null, "", MOST_FACILITIES));
    }

    public List<String> getRoles() {
        return Roles.ALL;
    }

    public RightsForm getForm() {
        return form;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
