package lazaret.stay.change.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import lazaret.access.CurrentUser;
import lazaret.access.Roles;
import lazaret.facility.FacilityList;
import lazaret.facility.web.FacilityChoice;
import lazaret.person.Category;
import lazaret.person.ChangeCategory;
import lazaret.person.Diagnosis;
import lazaret.platform.Attempt;
import lazaret.platform.Texts;
import lazaret.platform.web.Notices;
import lazaret.platform.web.Preferences;
import lazaret.stay.change.Changes;
import lazaret.stay.change.CountChanges;
import lazaret.stay.change.Positives;
import lazaret.stay.change.PositivesInSites;
import lazaret.transfer.web.TransferOfferView;

/** Who must be fetched, and whose linked contact turned positive; read anew at every look. */
@Named
@ViewScoped
public class PositivesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PositivesInSites positivesInSites;

    @Inject
    private CountChanges countChanges;

    @Inject
    private FacilityChoice facilityChoice;

    @Inject
    private ChangeCategory changeCategory;

    @Inject
    private TransferOfferView transferOfferView;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Notices notices;

    @Inject
    private Preferences preferences;

    @Inject
    private Clock clock;

    private transient Positives positives;
    private transient Changes today;

    /** Reads the lists, so that a no is told before anything is drawn. */
    public void open() {
        positives = Attempt.of(() -> positivesInSites.list());
    }

    /** Asks for an ambulance for one of them, and reads the list anew. */
    public void request(String number) {
        transferOfferView.accept(number);
        open();
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

    /** What changed today in the facility chosen; null for whoever counts none. */
    public Changes getToday() {
        if (today == null && isLinking()) {
            today = chosen().map(this::today).orElse(null);
        }
        return today;
    }

    private Changes today(FacilityList.Line facility) {
        ZoneId zone = ZoneId.of(facility.zone());
        LocalDate day = LocalDate.ofInstant(clock.instant(), zone);
        Instant begin = day.atStartOfDay(zone).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        return Attempt.of(() -> countChanges.count(begin, end, facility.code(), null));
    }

    public String getFacility() {
        return chosen().map(FacilityList.Line::code).orElse(null);
    }

    private Optional<FacilityList.Line> chosen() {
        return facilityChoice.open().flatMap(code -> facilityChoice.getOwn().stream()
                .filter(line -> line.code().equals(code))
                .findFirst());
    }

    public boolean isClinician() {
        return currentUser.hasRole(Roles.CLINICIAN);
    }

    /** A dispatcher sees no page of a person. */
    public boolean isLinking() {
        return !currentUser.hasRole(Roles.DISPATCHER);
    }
}
