package lazaret.transfer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import lazaret.transfer.Destination;
import lazaret.transfer.dispatch.Divert;
import lazaret.transfer.dispatch.ProposeDiversion;
import lazaret.transfer.dispatch.Standing;
import lazaret.transfer.dispatch.StepReport;
import lazaret.transfer.outage.ReportOutage;

/** What a crew does besides the next step, and only with a network: another way, and a vehicle that fails. */
@Named
@ViewScoped
public class TripChangesView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What the page asks for besides the next step. */
    public enum Asking {
        NOTHING,
        DIVERT,
        BROKEN
    }

    @Inject
    private ProposeDiversion proposeDiversion;

    @Inject
    private Divert divert;

    @Inject
    private ReportOutage reportOutage;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    private String reason;
    private Asking asking = Asking.NOTHING;

    /** Shows or hides what is asked before the way is changed or the vehicle given up. */
    public void ask(Asking what) {
        asking = asking == what ? Asking.NOTHING : what;
        reason = null;
    }

    public boolean isAsking(Asking what) {
        return asking == what;
    }

    /** Where the rules would let the person of a transfer in. */
    public List<ProposeDiversion.Way> ways(String number, String refusing) {
        return asked.ask("ways", () -> Attempt.of(() -> proposeDiversion.propose(number, refusing)));
    }

    public void divert(String number, String facility) {
        Standing standing =
                Attempt.of(() -> divert.divert(number, Destination.facility(facility), reason, StepReport.at(null)));
        done("transfer.diverted", standing.bed());
    }

    public void reportBroken(String plate) {
        Attempt.run(() -> reportOutage.report(plate, reason, null));
        done("transfer.trip.broken.done", plate);
    }

    private void done(String key, Object argument) {
        notices.say(key, argument);
        asking = Asking.NOTHING;
        reason = null;
        asked.forget();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
