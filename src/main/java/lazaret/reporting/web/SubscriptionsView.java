package lazaret.reporting.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import lazaret.access.Roles;
import lazaret.facility.FacilityKind;
import lazaret.platform.Attempt;
import lazaret.platform.PublicAddress;
import lazaret.platform.web.Notices;
import lazaret.platform.web.Preferences;
import lazaret.reporting.ReportWindow;
import lazaret.reporting.definition.Definition;
import lazaret.reporting.definition.Definitions;
import lazaret.reporting.delivery.ChangeSubscription;
import lazaret.reporting.delivery.MailSetup;
import lazaret.reporting.delivery.ResendMail;
import lazaret.reporting.delivery.Subscribe;
import lazaret.reporting.delivery.SubscriptionList;

/** The reports that an official is sent by mail: which, when, and what became of each mail. */
@Named
@ViewScoped
public class SubscriptionsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MAILS = 100;

    @Inject
    private SubscriptionList subscriptionList;

    @Inject
    private Subscribe subscribe;

    @Inject
    private ChangeSubscription changeSubscription;

    @Inject
    private ResendMail resendMail;

    @Inject
    private MailSetup mailSetup;

    @Inject
    private PublicAddress publicAddress;

    @Inject
    private Preferences preferences;

    @Inject
    private Notices notices;

    private SubscriptionForm form;
    private List<SubscriptionList.Line> lines = List.of();
    private List<SubscriptionList.Mail> mails = List.of();
    private boolean shown;

    @PostConstruct
    void start() {
        form = new SubscriptionForm(preferences.isEnglish());
    }

    public void open() {
        refresh();
        shown = true;
    }

    public void refresh() {
        SubscriptionList.Answer answer = Attempt.of(() -> subscriptionList.read(MAILS));
        lines = answer.lines();
        mails = answer.mails();
    }

    public void add() {
        String base = publicAddress.base();
        String number = Attempt.of(() -> subscribe.subscribe(form.wish(), base));
        form = new SubscriptionForm(form.isEnglish());
        refresh();
        notices.say("delivery.page.added", nextOf(number));
    }

    public void change(String number, ChangeSubscription.Change change) {
        Attempt.run(() -> changeSubscription.change(number, change));
        refresh();
        notices.say("delivery.page.did." + change.name(), nextOf(number));
    }

    public void resend(long mail) {
        Attempt.run(() -> resendMail.resend(mail));
        refresh();
        notices.say("delivery.page.resent");
    }

    /** Null where nothing will come. */
    private Instant nextOf(String number) {
        return lines.stream()
                .filter(line -> line.number().equals(number))
                .map(SubscriptionList.Line::nextDue)
                .findFirst()
                .orElse(null);
    }

    /** Names of the reports that an official may be sent, in the order of the catalogue. */
    public List<String> getReports() {
        return Stream.concat(
                        Stream.of("occupancy"),
                        Definitions.ALL.stream()
                                .filter(one -> one.roles().contains(Roles.OFFICIAL))
                                .map(Definition::name))
                .toList();
    }

    /** Whether the page has anything for this caller; otherwise a sentence says why not. */
    public boolean isShown() {
        return shown;
    }

    public boolean isOff() {
        return mailSetup.isOff();
    }

    public SubscriptionForm getForm() {
        return form;
    }

    public List<SubscriptionList.Line> getLines() {
        return lines;
    }

    public List<SubscriptionList.Mail> getMails() {
        return mails;
    }

    public ReportWindow[] getWindows() {
        return ReportWindow.values();
    }

    public FacilityKind[] getKinds() {
        return FacilityKind.values();
    }
}
