package lazaret.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lazaret.access.CurrentUser;
import lazaret.access.Roles;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.clearance.criterion.Finding;
import lazaret.person.RevealIdentity;
import lazaret.platform.Attempt;
import lazaret.platform.web.Preferences;
import lazaret.stay.story.PersonStory;
import lazaret.stay.story.Story;
import lazaret.stay.story.StoryEvent;

/** One person: the story is read anew whenever the page is opened, and once more after every action. */
@Named
@ViewScoped
public class PersonView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PersonStory personStory;

    @Inject
    private RevealIdentity revealIdentity;

    @Inject
    private Preferences preferences;

    @Inject
    private CurrentUser currentUser;

    private String number;
    private StoryEvent.Group group;
    private transient Story story;
    private transient RevealIdentity.Identity identity;
    private String reason;

    /** Reads everything; a number nobody has is told on top of the page. */
    public void open() {
        story = Attempt.of(() -> personStory.of(number));
    }

    /** Shows what is masked, for this once; the use case keeps that somebody looked. */
    public void reveal() {
        identity = Attempt.of(() -> revealIdentity.reveal(number, reason));
        reason = null;
    }

    public void show(StoryEvent.Group chosen) {
        group = chosen;
    }

    public boolean isKnown() {
        return getStory() != null;
    }

    public Story getStory() {
        if (story == null
                && number != null
                && !jakarta.faces.context.FacesContext.getCurrentInstance().isValidationFailed()) {
            story = Attempt.of(() -> personStory.of(number));
        }
        return story;
    }

    public List<Timeline.Day> getTimeline() {
        return Timeline.of(getStory(), group, locale());
    }

    /** Every category and clinical type with what it meant, the newest first. */
    public List<Phase> getPhases() {
        return Phase.of(getStory());
    }

    public List<Exposed> getExposures() {
        return Exposed.of(getStory());
    }

    public TemperatureChart getTemperatures() {
        return TemperatureChart.of(getStory(), locale());
    }

    public String getClockSentence() {
        return getStory().clearance().clock() == null
                ? ""
                : getStory().clearance().clock().in(locale());
    }

    /** Found after the first day had begun: only the days that are left are served. */
    public boolean isFoundLate() {
        Story shown = getStory();
        IsolationClock clock = shown.clearance().clock();
        return clock != null
                && clock.isRunning()
                && LocalDate.ofInstant(shown.who().foundAt(), shown.zone())
                        .isAfter(
                                LocalDate.ofInstant(clock.start(), shown.zone()).plusDays(1));
    }

    public String getSource() {
        return getStory().clearance().policy() == null
                ? ""
                : getStory().clearance().policy().sourceIn(locale());
    }

    public String evidence(Finding finding) {
        return finding.evidence().in(locale());
    }

    /** What is missing, as criteria. */
    public List<CriterionCode> getLacks() {
        return getStory().clearance().unmet().stream().map(Finding::code).toList();
    }

    /** Nothing to do but wait: a result is on its way. */
    public boolean waits(Finding finding) {
        String key = finding.evidence().key();
        return key.endsWith(".pending") || key.endsWith(".unanswered");
    }

    public boolean isClinician() {
        return currentUser.hasRole(Roles.CLINICIAN);
    }

    /** Whether the request that waits for a second signature may be signed by whoever looks. */
    public boolean isMineToConfirm() {
        Story.Waiting waiting = getStory().waiting();
        return waiting != null && isClinician() && !waiting.requestedBy().equals(currentUser.getUsername());
    }

    private Locale locale() {
        return preferences.getLocale();
    }

    public RevealIdentity.Identity getIdentity() {
        return identity;
    }

    /** What the full identity is needed for. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public StoryEvent.Group getGroup() {
        return group;
    }

    public StoryEvent.Group[] getGroups() {
        return new StoryEvent.Group[] {
            StoryEvent.Group.TEST, StoryEvent.Group.MOVE, StoryEvent.Group.HEALTH, StoryEvent.Group.CORRECTION
        };
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
