package lazaret.reporting.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import lazaret.facility.FacilityKind;
import lazaret.platform.Texts;
import lazaret.reporting.ReportFormat;
import lazaret.reporting.ReportRequest;

/** Which report is wanted; times on the clock of the city. */
public class ReportForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int FOUR_IN_THE_AFTERNOON = 16;
    private static final int TEN_IN_THE_MORNING = 10;

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
        to = now;
        from = to.minus(Duration.ofHours(24));
    }

    /** The last whole day, 0 to 24 hours. */
    void wholeDay(Instant now) {
        endingAt(LocalDate.ofInstant(now, ZONE).atStartOfDay(ZONE).toInstant());
    }

    /** From 16 to 16 hours, the last that is over. */
    void fromFourToFour(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        Instant four = today.atTime(LocalTime.of(FOUR_IN_THE_AFTERNOON, 0))
                .atZone(ZONE)
                .toInstant();
        endingAt(four.isAfter(now) ? four.minus(Duration.ofDays(1)) : four);
    }

    /** From midnight to 10 o'clock, the last that is over. */
    void morning(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        Instant ten =
                today.atTime(LocalTime.of(TEN_IN_THE_MORNING, 0)).atZone(ZONE).toInstant();
        to = ten.isAfter(now) ? ten.minus(Duration.ofDays(1)) : ten;
        from = LocalDate.ofInstant(to, ZONE).atStartOfDay(ZONE).toInstant();
    }

    private void endingAt(Instant end) {
        to = end;
        from = end.minus(Duration.ofDays(1));
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
