package lazaret.reporting.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lazaret.facility.FacilityKind;
import lazaret.platform.Attempt;
import lazaret.platform.PublicAddress;
import lazaret.platform.web.Preferences;
import lazaret.reporting.IssueOccupancyReport;
import lazaret.reporting.OccupancyReport;
import lazaret.reporting.OccupancyRow;
import lazaret.reporting.PreviewOccupancy;
import lazaret.reporting.ReportFormat;
import lazaret.reporting.ReportHistory;

/** The occupancy report: figures in the page, the file at a click, and every file that was handed out before. */
@Named
@ViewScoped
public class ReportsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PreviewOccupancy previewOccupancy;

    @Inject
    private IssueOccupancyReport issueOccupancyReport;

    @Inject
    private History issued;

    @Inject
    private Preferences preferences;

    @Inject
    private PublicAddress publicAddress;

    @Inject
    private Clock clock;

    private ReportForm form;
    private transient OccupancyReport report;
    private boolean shown;

    @PostConstruct
    void start() {
        form = new ReportForm(clock.instant().truncatedTo(ChronoUnit.MINUTES), preferences.isEnglish());
    }

    public void open() {
        preview();
        issued.refresh();
        shown = true;
    }

    /** Whether the page has anything for this caller; otherwise a sentence says why not. */
    public boolean isShown() {
        return shown;
    }

    /** Counts anew by what the form says. */
    public void preview() {
        report = Attempt.of(() -> previewOccupancy.preview(form.request(null)));
    }

    public void last24Hours() {
        form.last24Hours(clock.instant().truncatedTo(ChronoUnit.MINUTES));
        preview();
    }

    public void wholeDay() {
        form.wholeDay(clock.instant());
        preview();
    }

    public void fromFourToFour() {
        form.fromFourToFour(clock.instant());
        preview();
    }

    public void morning() {
        form.morning(clock.instant());
        preview();
    }

    /** Issues the report and hands its file to the browser. */
    public void issue(ReportFormat format) throws IOException {
        String base = publicAddress.base();
        History.send(Attempt.of(() -> issueOccupancyReport.issue(form.request(format), base)));
    }

    /** The same file again. */
    public void again(String number) throws IOException {
        issued.again(number);
    }

    public void refreshHistory() {
        issued.refresh();
    }

    public void moreHistory() {
        issued.next();
    }

    /** The figures; counted again where they went with another server. */
    public OccupancyReport getReport() {
        if (report == null) {
            preview();
        }
        return report;
    }

    public List<OccupancyRow> getSubtotals() {
        return List.copyOf(getReport().subtotals().values());
    }

    public ReportForm getForm() {
        return form;
    }

    public List<ReportHistory.Line> getHistory() {
        return issued.lines();
    }

    public boolean isMore() {
        return issued.hasMore();
    }

    public FacilityKind[] getKinds() {
        return FacilityKind.values();
    }
}
