package lazaret.reporting.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.facility.FacilityKind;
import lazaret.facility.web.FacilityChoice;
import lazaret.platform.Attempt;
import lazaret.platform.PublicAddress;
import lazaret.platform.web.Preferences;
import lazaret.reporting.ReportFormat;
import lazaret.reporting.ReportHistory;
import lazaret.reporting.catalogue.Identity;
import lazaret.reporting.catalogue.IssueReport;
import lazaret.reporting.catalogue.PreviewReport;
import lazaret.reporting.catalogue.Report;
import lazaret.reporting.catalogue.ReportNotes;
import lazaret.reporting.catalogue.ReportRow;
import lazaret.reporting.catalogue.ReportWording;
import lazaret.reporting.definition.Definition;
import lazaret.reporting.definition.Definition.Scope;
import lazaret.reporting.definition.Definitions;

/** The reports of the catalogue: chosen by name, previewed in the page, issued at a click. */
@Named
@ViewScoped
public class CatalogueView implements Serializable {
    private static final long serialVersionUID = 1L;
    /** The page shows so many lines; the file has all. */
    private static final int MOST_LINES = 200;

    @Inject
    private PreviewReport previewReport;

    @Inject
    private IssueReport issueReport;

    @Inject
    private History issued;

    @Inject
    private FacilityChoice facilityChoice;

    @Inject
    private PublicAddress publicAddress;

    @Inject
    private Preferences preferences;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private ReportForm form;
    private String name;
    private transient Report report;
    private boolean shown;

    @PostConstruct
    void start() {
        form = new ReportForm(clock.instant().truncatedTo(ChronoUnit.MINUTES), preferences.isEnglish());
    }

    public void open() {
        if (name == null || name.isBlank()) {
            name = getReports().stream().findFirst().map(Definition::name).orElse("");
        }
        if (Definitions.named(name)
                .map(Definition::scope)
                .filter(Scope.ONE_FACILITY::equals)
                .isPresent()) {
            form.setFacility(facilityChoice.open().orElse(null));
        }
        if (Definitions.named(name)
                .map(Definition::span)
                .filter(Definition.Span.DAYS::equals)
                .isPresent()) {
            form.setFrom(form.getTo().minus(Duration.ofDays(14)));
        }
        preview();
        issued.refresh();
        shown = true;
    }

    /** Those that the caller may ask for, in the order of the catalogue. */
    public List<Definition> getReports() {
        return Definitions.ALL.stream()
                .filter(one -> one.roles().contains(caller.role()))
                .toList();
    }

    /** The occupancy report has a page of its own, for those who count the city. */
    public boolean isOccupancyOffered() {
        return Set.of(Roles.OFFICIAL, Roles.FACILITY_MANAGER, Roles.ADMINISTRATOR)
                .contains(caller.role());
    }

    public void preview() {
        report = Attempt.of(() -> previewReport.preview(name, form.request(null)));
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
        History.send(Attempt.of(() -> issueReport.issue(name, form.request(format), base)));
    }

    public void again(String number) throws IOException {
        issued.again(number);
    }

    public void refreshHistory() {
        issued.refresh();
    }

    public void moreHistory() {
        issued.next();
    }

    /** The lines; read again where they went with another server. */
    public Report getReport() {
        if (report == null) {
            preview();
        }
        return report;
    }

    public List<ReportRow> getLines() {
        List<ReportRow> rows = getReport().rows();
        return rows.subList(0, Math.min(MOST_LINES, rows.size()));
    }

    /** How many lines the file has beyond those of the page. */
    public int getHidden() {
        return Math.max(0, getReport().rows().size() - MOST_LINES);
    }

    public List<String> getHeadings() {
        return new ReportWording(getReport(), preferences.getLocale()).headings();
    }

    public List<String> cells(ReportRow row) {
        return new ReportWording(getReport(), preferences.getLocale()).cells(row);
    }

    public String sentence(Identity identity) {
        return new ReportNotes(getReport(), preferences.getLocale()).sentence(identity);
    }

    public boolean isOfAWindow() {
        return getReport().definition().span() != Definition.Span.MOMENT;
    }

    /** The room list of one's own facility: cards for its doors are printed from there. */
    public boolean isWithDoorCards() {
        return "rooms".equals(name)
                && Set.of(Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.HYGIENE)
                        .contains(caller.role());
    }

    public boolean isOfTheCity() {
        return getReport().definition().scope() == Scope.CITY;
    }

    public boolean isShown() {
        return shown;
    }

    public ReportForm getForm() {
        return form;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
