package lazaret.transfer.web;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import lazaret.transfer.dispatch.Shown;
import lazaret.transfer.dispatch.StepReport;

/** What a dispatcher types and chooses about one transfer. */
public class DispatchForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private String ambulance;
    private String facility;
    private String reason;
    private String identity;
    private String receivedBy;
    private LocalDateTime at;

    /** Now, or at the time that was entered. */
    StepReport report() {
        return StepReport.at(at == null ? null : at.atZone(ZONE).toInstant());
    }

    TransferSteps.Said said() {
        return new TransferSteps.Said(Shown.code(identity), receivedBy, reason);
    }

    /** Null: any vehicle that is ready. */
    String chosenAmbulance() {
        return blank(ambulance);
    }

    /** Null: none is chosen. */
    String chosenFacility() {
        return blank(facility);
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public String getAmbulance() {
        return ambulance;
    }

    public void setAmbulance(String ambulance) {
        this.ambulance = ambulance;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getIdentity() {
        return identity;
    }

    public void setIdentity(String identity) {
        this.identity = identity;
    }

    public String getReceivedBy() {
        return receivedBy;
    }

    public void setReceivedBy(String receivedBy) {
        this.receivedBy = receivedBy;
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }
}
