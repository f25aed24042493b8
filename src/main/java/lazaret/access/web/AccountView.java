package lazaret.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lazaret.access.CurrentUser;
import lazaret.access.accounts.AccountCard;
import lazaret.access.accounts.ChangeAccount;
import lazaret.access.accounts.DisableAccount;
import lazaret.access.accounts.EnableAccount;
import lazaret.access.accounts.ReadAccount;
import lazaret.access.accounts.ResetPassword;
import lazaret.access.accounts.SignOutAccount;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;

/** One account: name and rights, its password, its sessions, and whether it opens anything at all. */
@Named
@ViewScoped
public class AccountView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReadAccount readAccount;

    @Inject
    private ChangeAccount changeAccount;

    @Inject
    private DisableAccount disableAccount;

    @Inject
    private EnableAccount enableAccount;

    @Inject
    private ResetPassword resetPassword;

    @Inject
    private SignOutAccount signOutAccount;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private IssuedPassword issued;

    @Inject
    private Notices notices;

    private String username;
    private AccountCard card;
    private RightsForm form;

    public void open() {
        card = Attempt.of(() -> readAccount.read(username).orElse(null));
        form = card == null ? null : RightsForm.of(card);
    }

    public void change() {
        Attempt.run(() -> changeAccount.change(username, card.version(), form.getDisplayName(), form.rights()));
        done("access.account.changed");
    }

    public void disable() {
        Attempt.run(() -> disableAccount.disable(username));
        done("access.account.disabled");
    }

    public void enable() {
        Attempt.run(() -> enableAccount.enable(username));
        done("access.account.enabled");
    }

    /** Shows the new password, this once. */
    public void reset() {
        issued.show(username, Attempt.of(() -> resetPassword.reset(username)));
        open();
    }

    public void signOut() {
        Attempt.run(() -> signOutAccount.signOut(username));
        done("access.account.signedOut");
    }

    private void done(String key) {
        notices.say(key, username);
        open();
    }

    /** Whether this is the account of whoever looks. */
    public boolean isOwn() {
        return currentUser.getUsername().equals(username);
    }

    public AccountCard getCard() {
        return card;
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
}
