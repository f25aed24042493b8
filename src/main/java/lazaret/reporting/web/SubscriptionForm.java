package lazaret.reporting.web;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import lazaret.facility.FacilityKind;
import lazaret.platform.Texts;
import lazaret.reporting.ReportWindow;
import lazaret.reporting.delivery.Subscription;

/** What an official wants to be sent, while it is written down. */
public class SubscriptionForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private List<String> reports = List.of();
    private ReportWindow window = ReportWindow.WHOLE_DAY;
    private String facility;
    private FacilityKind kind;
    private LocalTime at = EIGHT;
    private boolean english;
    private String address;

    SubscriptionForm(boolean english) {
        this.english = english;
    }

    Subscription wish() {
        return new Subscription(reports, window, facility, kind, at, english ? Texts.ENGLISH : Texts.CHINESE, address);
    }

    public List<String> getReports() {
        return reports;
    }

    public void setReports(List<String> reports) {
        this.reports = reports;
    }

    public ReportWindow getWindow() {
        return window;
    }

    public void setWindow(ReportWindow window) {
        this.window = window;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public FacilityKind getKind() {
        return kind;
    }

    public void setKind(FacilityKind kind) {
        this.kind = kind;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public boolean isEnglish() {
        return english;
    }

    public void setEnglish(boolean english) {
        this.english = english;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
