package lazaret.followup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import lazaret.followup.CheckCorrection;
import lazaret.followup.CheckFinding;
import lazaret.followup.CheckKind;
import lazaret.followup.CorrectCheck;
import lazaret.followup.ReopenFollowUp;
import lazaret.followup.VoidCheck;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;

/** Puts right, on the page of a person, what was recorded of an observation. */
@Named
@ViewScoped
public class FollowUpCorrectionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CorrectCheck correctCheck;

    @Inject
    private VoidCheck voidCheck;

    @Inject
    private ReopenFollowUp reopenFollowUp;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Instant at;
    private CheckFinding finding;
    private String words;
    private String reason;

    /** A result is as it is told now; when the swab was is not asked again. */
    public String correct(String check, String person) {
        CheckCorrection real = new CheckCorrection(
                at, finding, clock.instant(), null, null, words == null || words.isBlank() ? null : words);
        Attempt.run(() -> correctCheck.correct(check, real, reason));
        return back("followup.corrected", person);
    }

    public String discard(String check, String person) {
        Attempt.run(() -> voidCheck.discard(check, reason));
        return back("followup.voided", person);
    }

    public String reopen(String number, String person) {
        Attempt.of(() -> reopenFollowUp.reopen(number, reason));
        return back("followup.reopened", person);
    }

    private String back(String said, String person) {
        notices.sayThere(said);
        return "/person/person.xhtml?faces-redirect=true&number=" + person;
    }

    /** What may have been found, the first being what is left as it was. */
    public List<CheckFinding> findings(CheckKind kind) {
        return Stream.of(CheckFinding.values())
                .filter(f -> (f == CheckFinding.WELL || f == CheckFinding.UNWELL) == (kind == CheckKind.VISIT))
                .toList();
    }

    /** When a visit really was; null as it was recorded. */
    public Instant getAt() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }

    public CheckFinding getFinding() {
        return finding;
    }

    public void setFinding(CheckFinding finding) {
        this.finding = finding;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
