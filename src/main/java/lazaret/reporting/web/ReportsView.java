package lazaret.reporting.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import lazaret.facility.FacilityKind;
import lazaret.platform.Attempt;
import lazaret.platform.web.Preferences;
import lazaret.reporting.IssueOccupancyReport;
import lazaret.reporting.IssuedReport;
import lazaret.reporting.OccupancyReport;
import lazaret.reporting.OccupancyRow;
import lazaret.reporting.PreviewOccupancy;
import lazaret.reporting.ReadIssuedReport;
import lazaret.reporting.ReportFormat;
import lazaret.reporting.ReportHistory;
import org.omnifaces.util.Faces;

/** The occupancy report: figures in the page, the file at a click, and every file that was handed out before. */
@Named
@ViewScoped
public class ReportsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    @Inject
    private PreviewOccupancy previewOccupancy;

    @Inject
    private IssueOccupancyReport issueOccupancyReport;

    @Inject
    private ReportHistory reportHistory;

    @Inject
    private ReadIssuedReport readIssuedReport;

    @Inject
    private Preferences preferences;

    @Inject
    private Clock clock;

    private ReportForm form;
    private transient OccupancyReport report;
    private ArrayList<ReportHistory.Line> history = new ArrayList<>();
    private boolean more;
    private boolean shown;

    @PostConstruct
    void start() {
        form = new ReportForm(clock.instant().truncatedTo(ChronoUnit.MINUTES), preferences.isEnglish());
    }

    public void open() {
        preview();
        refreshHistory();
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

    /** Issues the report and hands its file to the browser. */
    public void issue(ReportFormat format) throws IOException {
        send(Attempt.of(() -> issueOccupancyReport.issue(form.request(format))));
    }

    /** The same file again. */
    public void again(String number) throws IOException {
        send(Attempt.of(() -> readIssuedReport.read(number)));
    }

    private static void send(IssuedReport file) throws IOException {
        Faces.sendFile(file.content(), file.fileName(), true);
    }

    public void refreshHistory() {
        show(Attempt.of(() -> reportHistory.page(0, PAGE + 1)), new ArrayList<>());
    }

    public void moreHistory() {
        long last = history.get(history.size() - 1).id();
        show(Attempt.of(() -> reportHistory.page(last, PAGE + 1)), history);
    }

    private void show(List<ReportHistory.Line> page, ArrayList<ReportHistory.Line> before) {
        more = page.size() > PAGE;
        before.addAll(more ? page.subList(0, PAGE) : page);
        history = before;
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
        return history;
    }

    public boolean isMore() {
        return more;
    }

    public FacilityKind[] getKinds() {
        return FacilityKind.values();
    }
}
