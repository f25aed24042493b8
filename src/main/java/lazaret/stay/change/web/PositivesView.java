package lazaret.stay.change.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import lazaret.access.CurrentUser;
import lazaret.access.Roles;
import lazaret.person.Category;
import lazaret.person.ChangeCategory;
import lazaret.person.Diagnosis;
import lazaret.platform.Attempt;
import lazaret.platform.Texts;
import lazaret.platform.web.Notices;
import lazaret.platform.web.Preferences;
import lazaret.stay.change.Positives;
import lazaret.stay.change.PositivesInSites;

/** Who must be fetched, and whose linked contact turned positive; read anew at every look. */
@Named
@ViewScoped
public class PositivesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PositivesInSites positivesInSites;

    @Inject
    private ChangeCategory changeCategory;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Notices notices;

    @Inject
    private Preferences preferences;

    @Inject
    private Clock clock;

    private transient Positives positives;

    /** Reads the lists, so that a no is told before anything is drawn. */
    public void open() {
        positives = Attempt.of(() -> positivesInSites.list());
    }

    public Positives getPositives() {
        if (positives == null) {
            open();
        }
        return positives;
    }

    /** The clinician agrees: a close contact from now on, with the linked contact as evidence. */
    public void raise(Positives.Linked who) {
        String evidence = Texts.of(preferences.getLocale(), "change.linked.evidence", who.cause(), who.positiveAt());
        Diagnosis close = new Diagnosis(Category.CLOSE_CONTACT, null, false, clock.instant(), evidence);
        Attempt.run(() -> changeCategory.change(who.number(), close));
        notices.say("change.linked.raised");
        open();
    }

    public boolean isClinician() {
        return currentUser.hasRole(Roles.CLINICIAN);
    }

    /** A dispatcher sees no page of a person. */
    public boolean isLinking() {
        return !currentUser.hasRole(Roles.DISPATCHER);
    }
}
