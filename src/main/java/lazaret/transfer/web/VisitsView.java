package lazaret.transfer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import lazaret.transfer.visit.CancelSeries;
import lazaret.transfer.visit.CancelVisit;
import lazaret.transfer.visit.GiveUpBed;
import lazaret.transfer.visit.RequestVisitTrip;
import lazaret.transfer.visit.VisitList;
import lazaret.transfer.visit.VisitRow;
import org.omnifaces.util.Faces;

/** Visits to yellow-code hospitals: of a week, or all of a person; their trips are requested and they are called off here. */
@Named
@ViewScoped
public class VisitsView implements Serializable {
    private static final long serialVersionUID = 1L;
    /** The wall of the hospitals. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int DAYS = 7;

    @Inject
    private VisitList visits;

    @Inject
    private RequestVisitTrip requestVisitTrip;

    @Inject
    private CancelVisit cancelVisit;

    @Inject
    private CancelSeries cancelSeries;

    @Inject
    private GiveUpBed giveUpBed;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    @Inject
    private Clock clock;

    private String person;
    private LocalDate day;
    private String chosen;
    private String reason;

    // Asked before anything is shown: a no is then a sentence on the page instead of a page that breaks off.
    public void open() {
        person = Faces.getRequestParameter("person");
        day = LocalDate.ofInstant(clock.instant(), ZONE);
        getRows();
    }

    public List<VisitRow> getRows() {
        return asked.ask(
                "visits",
                () -> Attempt.of(() -> isOfPerson()
                        ? visits.ofPerson(person)
                        : visits.between(start(day), start(day.plusDays(DAYS)))));
    }

    /** Of today and tomorrow, and those on which somebody is out; for the board. */
    public List<VisitRow> getSoon() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        return asked
                .ask("soon", () -> Attempt.of(() -> visits.between(start(today), start(today.plusDays(2)))))
                .stream()
                .filter(row -> row.mayBeDriven() || row.keptStay() != null)
                .toList();
    }

    private static Instant start(LocalDate of) {
        return of.atStartOfDay(ZONE).toInstant();
    }

    public void turn(int weeks) {
        day = day.plusDays((long) weeks * DAYS);
        asked.forget();
    }

    public void drive(String number) {
        String transfer = Attempt.of(() -> requestVisitTrip.request(number)).number();
        notices.say("visit.driven", transfer);
        asked.forget();
    }

    public void choose(String number) {
        chosen = number.equals(chosen) ? null : number;
        reason = null;
    }

    public void callOff(VisitRow row) {
        Attempt.run(() -> cancelVisit.cancel(row.number(), reason));
        done("visit.called", row.number());
    }

    public void callOffSeries(VisitRow row) {
        Attempt.run(() -> cancelSeries.cancel(row.series(), reason));
        done("visit.seriesCalled", row.series());
    }

    public void giveUp(VisitRow row) {
        Attempt.run(() -> giveUpBed.giveUp(row.keptStay(), reason));
        done("visit.released", row.number());
    }

    private void done(String key, String of) {
        notices.say(key, of);
        chosen = null;
        reason = null;
        asked.forget();
    }

    public boolean isOfPerson() {
        return person != null && !person.isBlank();
    }

    public String getPerson() {
        return person;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
