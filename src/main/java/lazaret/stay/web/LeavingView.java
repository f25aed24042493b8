package lazaret.stay.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lazaret.platform.Attempt;
import lazaret.platform.RefusalException;
import lazaret.platform.web.Notices;
import lazaret.stay.DepartureReason;
import lazaret.stay.departure.ConfirmOverride;
import lazaret.stay.departure.Departure;
import lazaret.stay.departure.DischargePerson;
import lazaret.stay.departure.RecordDeparture;
import lazaret.stay.departure.RequestOverride;
import lazaret.stay.gate.GateAnswer;
import lazaret.stay.gate.SignOffPeople;

/** The ways out of a stay, on the page of the person. The gate is judged again by the use case, never here. */
@Named
@ViewScoped
public class LeavingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DischargePerson dischargePerson;

    @Inject
    private SignOffPeople signOffPeople;

    @Inject
    private RequestOverride requestOverride;

    @Inject
    private RecordDeparture recordDeparture;

    @Inject
    private ConfirmOverride confirmOverride;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Instant at;
    private DepartureReason kind = DepartureReason.DEATH;
    private String reason;
    private String confirmedBy;
    private String detail;

    @PostConstruct
    void startNow() {
        at = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    public String discharge(String stay, String person) {
        Departure done = Attempt.of(() -> dischargePerson.discharge(stay, clock.instant()));
        notices.sayThere("stay.leaving.discharged", done.certificate());
        return back(person);
    }

    /** A clinician signs; the person leaves when the door is recorded. */
    public String sign(String stay, String person) {
        GateAnswer answer =
                Attempt.of(() -> signOffPeople.sign(List.of(stay), null)).get(0);
        if (!answer.refusals().isEmpty()) {
            throw new RefusalException(answer.refusals());
        }
        notices.sayThere("person.act.signed");
        return back(person);
    }

    public String override(String stay, String person) {
        Departure asked = Attempt.of(
                () -> requestOverride.request(stay, clock.instant(), DepartureReason.OVERRIDE, reason, confirmedBy));
        notices.sayThere("stay.leaving.asked", asked.override());
        return back(person);
    }

    public String depart(String stay, String person) {
        Departure done = Attempt.of(() -> recordDeparture.depart(stay, at, kind, detail, null));
        if (done.pending()) {
            notices.sayThere("stay.leaving.asked", done.override());
        } else {
            notices.sayThere("stay.leaving.recorded", kind);
        }
        return back(person);
    }

    public String confirm(String override, String person) {
        Attempt.run(() -> confirmOverride.confirm(override));
        notices.sayThere("stay.leaving.confirmed", override);
        return back(person);
    }

    private static String back(String person) {
        return "/person/person.xhtml?faces-redirect=true&number=" + person;
    }

    /** Reported by a clinician; all but a death wait for a second one. */
    public DepartureReason[] getKinds() {
        return new DepartureReason[] {DepartureReason.DEATH, DepartureReason.AGAINST_ADVICE, DepartureReason.ABSCONDED};
    }

    public Instant getAt() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }

    public DepartureReason getKind() {
        return kind;
    }

    public void setKind(DepartureReason kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }

    public void setConfirmedBy(String confirmedBy) {
        this.confirmedBy = confirmedBy;
    }

    public String getDetail() {
        return detail;
    }

    public void setDetail(String detail) {
        this.detail = detail;
    }
}
