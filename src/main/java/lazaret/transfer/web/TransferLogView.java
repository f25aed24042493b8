package lazaret.transfer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import lazaret.platform.Attempt;
import lazaret.platform.web.OncePerRequest;
import lazaret.reporting.trips.LogRequest;
import lazaret.reporting.trips.LoggedTransfer;
import lazaret.reporting.trips.ReadTransferLog;
import lazaret.reporting.trips.TransferLog;

/** The log of a day before it is printed: its totals and what was too late. */
@Named
@ViewScoped
public class TransferLogView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReadTransferLog readTransferLog;

    @Inject
    private OncePerRequest asked;

    private LocalDate day;
    private String facility;

    // Asked before anything is shown: a no is then a sentence on the page instead of a page that breaks off.
    public void open() {
        day = getLog().day();
    }

    public void show() {
        asked.forget();
    }

    public TransferLog getLog() {
        return asked.ask(
                "log", () -> Attempt.of(() -> readTransferLog.read(new LogRequest(day, null, getFacility(), null))));
    }

    public long count(LoggedTransfer.Outcome outcome) {
        return getLog().count(outcome);
    }

    public long countLimit(LoggedTransfer.Limit limit) {
        return getLog().count(limit);
    }

    public Duration late(LoggedTransfer transfer) {
        return transfer.late(getLog().knownAt());
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** Null: all. */
    public String getFacility() {
        return facility == null || facility.isBlank() ? null : facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }
}
