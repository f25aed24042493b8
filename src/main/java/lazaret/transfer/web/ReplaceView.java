package lazaret.transfer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import lazaret.transfer.dispatch.ReplaceVehicle;
import lazaret.transfer.dispatch.Standing;
import lazaret.transfer.dispatch.StepReport;

/** Another vehicle for the transfer that is open beside the board. */
@Named
@ViewScoped
public class ReplaceView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReplaceVehicle replaceVehicle;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    private String asking;
    private String ambulance;
    private String reason;

    /** Shows or hides what is asked about one transfer. */
    public void ask(String number) {
        asking = number.equals(asking) ? null : number;
        reason = null;
        ambulance = null;
    }

    public boolean isAsking(String number) {
        return number.equals(asking);
    }

    public void replace(String number) {
        String other = ambulance == null || ambulance.isBlank() ? null : ambulance;
        Standing standing = Attempt.of(() -> replaceVehicle.replace(number, other, reason, StepReport.at(null)));
        notices.say("transfer.replaced", standing.ambulance());
        ask(number);
        asked.forget();
    }

    public String getAmbulance() {
        return ambulance;
    }

    public void setAmbulance(String ambulance) {
        this.ambulance = ambulance;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
