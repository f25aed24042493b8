package lazaret.clearance.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import lazaret.clearance.answer.RecordAnswer;
import lazaret.clearance.answer.WithdrawAnswer;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;

/** One clinical finding of a person, recorded or taken back. */
@Named
@ViewScoped
public class AnswerView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RecordAnswer recordAnswer;

    @Inject
    private WithdrawAnswer withdrawAnswer;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Instant at;
    private ClinicalAnswer answer;
    private String reason;

    @PostConstruct
    void startNow() {
        at = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    public String enter(String person) {
        Attempt.run(() -> recordAnswer.record(person, at, answer));
        notices.sayThere("clearance.bedside.found");
        return back(person);
    }

    public String takeBack(String person) {
        Attempt.run(() -> withdrawAnswer.withdraw(person, at, answer, reason));
        notices.sayThere("clearance.bedside.takenBack");
        return back(person);
    }

    private static String back(String person) {
        return "/person/person.xhtml?faces-redirect=true&number=" + person;
    }

    public ClinicalAnswer[] getAnswers() {
        return ClinicalAnswer.values();
    }

    public Instant getAt() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }

    public ClinicalAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(ClinicalAnswer answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
