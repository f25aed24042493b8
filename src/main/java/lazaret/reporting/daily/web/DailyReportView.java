package lazaret.reporting.daily.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lazaret.access.CurrentUser;
import lazaret.access.Roles;
import lazaret.facility.web.FacilityChoice;
import lazaret.platform.Attempt;
import lazaret.platform.PublicAddress;
import lazaret.platform.web.Notices;
import lazaret.platform.web.Preferences;
import lazaret.reporting.ReportFormat;
import lazaret.reporting.ReportRequest;
import lazaret.reporting.catalogue.IssueReport;
import lazaret.reporting.daily.DailyFigures;
import lazaret.reporting.daily.DailyForm;
import lazaret.reporting.daily.DailyItem;
import lazaret.reporting.daily.DailyState;
import lazaret.reporting.daily.DailyVersion;
import lazaret.reporting.daily.ListDailyReports;
import lazaret.reporting.daily.ReadDailyReport;
import lazaret.reporting.daily.SignDailyReport;
import lazaret.reporting.web.History;
import org.omnifaces.util.Faces;

/** A day of a facility on one screen: what the records say, what is reported, and who signed it. */
@Named
@ViewScoped
public class DailyReportView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DAYS = 8;

    @Inject
    private ReadDailyReport readDailyReport;

    @Inject
    private SignDailyReport signDailyReport;

    @Inject
    private ListDailyReports listDailyReports;

    @Inject
    private IssueReport issueReport;

    @Inject
    private FacilityChoice facilityChoice;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private PublicAddress publicAddress;

    @Inject
    private Preferences preferences;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private String facility;
    private String day;
    private int seen;
    private HashMap<String, Long> figures = new HashMap<>();
    private String note;
    private String reason;
    private boolean amending;
    private transient ReadDailyReport.Reading reading;
    private transient List<ListDailyReports.Line> days;

    public void open() {
        String asked = Faces.getRequestParameter("facility");
        boolean manages = currentUser.hasRole(Roles.FACILITY_MANAGER);
        facility = manages || asked == null ? facilityChoice.open().orElse(null) : asked;
        if (facility != null) {
            read();
            prefill();
        }
    }

    private void read() {
        reading = Attempt.of(() -> readDailyReport.read(facility, asked()));
        day = reading.of().day().toString();
    }

    /** Null, which is the last day, also where an address holds no day. */
    private LocalDate asked() {
        try {
            return day == null || day.isBlank() ? null : LocalDate.parse(day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What was signed last, or else what the records say. */
    private void prefill() {
        seen = getVersions().size();
        DailyVersion last = getLast();
        fill(last == null ? reading.recorded() : last.figures());
        note = last == null ? null : last.note();
        reason = null;
        amending = false;
    }

    private void fill(DailyFigures from) {
        figures.clear();
        from.of().forEach((item, figure) -> figures.put(item.name(), figure));
    }

    public void amend() {
        amending = true;
    }

    public void fillFromRecords() {
        fill(getReading().recorded());
    }

    public void sign() {
        Map<DailyItem, Long> reported = new EnumMap<>(DailyItem.class);
        for (DailyItem item : DailyItem.values()) {
            reported.put(item, figures.get(item.name()));
        }
        DailyForm form = new DailyForm(seen, reported, note, reason);
        DailyVersion signed = Attempt.of(() -> signDailyReport.sign(facility, asked(), form));
        read();
        days = null;
        prefill();
        notices.say("daily.done", day, signed.version());
    }

    /** The paper of this day, as the catalogue issues it. */
    public void issue() throws IOException {
        ReadDailyReport.Reading now = getReading();
        ReportRequest wish = new ReportRequest(
                now.of().began(),
                now.of().ended(),
                null,
                now.of().zone(),
                facility,
                null,
                null,
                preferences.getLocale(),
                ReportFormat.PDF);
        String base = publicAddress.base();
        History.send(Attempt.of(() -> issueReport.issue("daily", wish, base)));
    }

    public ReadDailyReport.Reading getReading() {
        if (reading == null) {
            read();
        }
        return reading;
    }

    /** The last days, the latest first; empty for whoever does not report for this facility. */
    public List<ListDailyReports.Line> getDays() {
        if (days == null) {
            days = facility != null && isManager()
                    ? Attempt.of(() -> listDailyReports.ofFacility(facility, DAYS))
                    : List.of();
        }
        return days;
    }

    public DailyVersion getLast() {
        List<DailyVersion> versions = getVersions();
        return versions.isEmpty() ? null : versions.get(versions.size() - 1);
    }

    public List<DailyVersion> getVersions() {
        return getReading().versions();
    }

    /** The latest first. */
    public List<DailyVersion> getVersionsBackwards() {
        List<DailyVersion> versions = new ArrayList<>(getVersions());
        Collections.reverse(versions);
        return versions;
    }

    public boolean isOver() {
        return getReading().of().isOver(clock.instant());
    }

    /** Figures can be typed: before the first signature, and while it is amended. */
    public boolean isOpen() {
        return isManager() && isOver() && (getVersions().isEmpty() || amending);
    }

    public boolean isManager() {
        return currentUser.hasRole(Roles.FACILITY_MANAGER);
    }

    public boolean isAmending() {
        return amending;
    }

    /** Nothing new by the records: offered to be signed as a zero report. */
    public boolean isZero() {
        DailyVersion last = getLast();
        return last == null ? getReading().recorded().isZero() : last.zero();
    }

    public DailyState getState() {
        return getReading().state();
    }

    public boolean differs(DailyItem item) {
        Long reported = figures.get(item.name());
        return reported != null && !reported.equals(getReading().recorded().get(item));
    }

    public DailyItem[] getPeople() {
        return slice(0, DailyItem.NEW_CONFIRMED.ordinal());
    }

    public DailyItem[] getNews() {
        return slice(DailyItem.NEW_CONFIRMED.ordinal(), DailyItem.values().length);
    }

    private static DailyItem[] slice(int from, int to) {
        return java.util.Arrays.copyOfRange(DailyItem.values(), from, to);
    }

    public String getFacility() {
        return facility;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public Map<String, Long> getFigures() {
        return figures;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
