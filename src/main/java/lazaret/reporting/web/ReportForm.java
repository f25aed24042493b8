package lazaret.reporting.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import lazaret.facility.FacilityKind;
import lazaret.platform.Texts;
import lazaret.reporting.ReportFormat;
import lazaret.reporting.ReportRequest;
import lazaret.reporting.ReportWindow;

/** Which report is wanted; times on the clock of the city. */
public class ReportForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Instant from;
    private Instant to;
    private Instant knownAt;
    private String facility;
    private FacilityKind kind;
    private boolean english;

    ReportForm(Instant now, boolean english) {
        this.english = english;
        last24Hours(now);
    }

    void last24Hours(Instant now) {
        last(ReportWindow.LAST_24_HOURS, now);
    }

    /** The last whole day, 0 to 24 hours. */
    void wholeDay(Instant now) {
        last(ReportWindow.WHOLE_DAY, now);
    }

    /** From 16 to 16 hours, the last that is over. */
    void fromFourToFour(Instant now) {
        last(ReportWindow.FOUR_TO_FOUR, now);
    }

    /** From midnight to 10 o'clock, the last that is over. */
    void morning(Instant now) {
        last(ReportWindow.MORNING, now);
    }

    private void last(ReportWindow window, Instant now) {
        from = window.beginsAt(now, ZONE);
        to = window.endsAt(now, ZONE);
    }

    ReportRequest request(ReportFormat format) {
        Locale language = english ? Texts.ENGLISH : Texts.CHINESE;
        return new ReportRequest(from, to, knownAt, ZONE, facility, kind, null, language, format);
    }

    public Instant getFrom() {
        return from;
    }

    public void setFrom(Instant from) {
        this.from = from;
    }

    public Instant getTo() {
        return to;
    }

    public void setTo(Instant to) {
        this.to = to;
    }

    public Instant getKnownAt() {
        return knownAt;
    }

    public void setKnownAt(Instant knownAt) {
        this.knownAt = knownAt;
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

    public boolean isEnglish() {
        return english;
    }

    public void setEnglish(boolean english) {
        this.english = english;
    }
}
