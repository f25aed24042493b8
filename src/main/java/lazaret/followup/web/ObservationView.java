package lazaret.followup.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lazaret.clearance.course.TestOutcome;
import lazaret.clearance.specimen.LabReport;
import lazaret.clearance.specimen.SampleSite;
import lazaret.clearance.specimen.Sampling;
import lazaret.followup.AfterTest;
import lazaret.followup.EndFollowUp;
import lazaret.followup.FollowUpHistory;
import lazaret.followup.FollowUpOutcome;
import lazaret.followup.RecordTest;
import lazaret.followup.RecordVisit;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;

/** The observations of somebody, on the page of the person: visit, test, outcome. */
@Named
@ViewScoped
public class ObservationView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FollowUpHistory followUpHistory;

    @Inject
    private RecordVisit recordVisit;

    @Inject
    private RecordTest recordTest;

    @Inject
    private EndFollowUp endFollowUp;

    @Inject
    private OncePerRequest asked;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Instant at;
    private Instant reportedAt;
    private Boolean well = true;
    private String words;
    private String laboratory;
    private TestOutcome result;
    private Category category = Category.ASYMPTOMATIC;
    private ClinicalType clinicalType;
    private FollowUpOutcome outcome;

    @PostConstruct
    void startNow() {
        at = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        reportedAt = at;
    }

    public List<FollowUpHistory.Line> of(String person) {
        return asked.ask("followup.of." + person, () -> Attempt.of(() -> followUpHistory.of(person)));
    }

    /** The one that something may be recorded of; null where there is none. */
    public FollowUpHistory.Line running(String person) {
        return of(person).stream()
                .filter(FollowUpHistory.Line::running)
                .findFirst()
                .orElse(null);
    }

    public String visit(String number, String person) {
        Attempt.run(() -> recordVisit.record(number, at, well, words));
        return back("followup.visited", person);
    }

    public String test(String number, String person) {
        AfterTest test = new AfterTest(
                new Sampling(at, SampleSite.NASOPHARYNGEAL, laboratory, null),
                new LabReport(result, null, null, reportedAt),
                category,
                clinicalType,
                words);
        Attempt.of(() -> recordTest.record(number, test));
        return back(result == TestOutcome.POSITIVE ? "followup.positive" : "followup.tested", person);
    }

    public String end(String number, String person) {
        Attempt.run(() -> endFollowUp.end(number, outcome, at, words));
        return back("followup.ended", person);
    }

    private String back(String said, String person) {
        notices.sayThere(said);
        return "/person/person.xhtml?faces-redirect=true&number=" + person;
    }

    public TestOutcome[] getResults() {
        return TestOutcome.values();
    }

    /** What somebody positive may be. */
    public Category[] getCases() {
        return new Category[] {Category.ASYMPTOMATIC, Category.CONFIRMED};
    }

    public ClinicalType[] getTypes() {
        return ClinicalType.values();
    }

    /** How it ends by a word; positive comes with its test. */
    public FollowUpOutcome[] getOutcomes() {
        return new FollowUpOutcome[] {FollowUpOutcome.WELL, FollowUpOutcome.LOST, FollowUpOutcome.DIED};
    }

    public Instant getAt() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

    public void setReportedAt(Instant reportedAt) {
        this.reportedAt = reportedAt;
    }

    public Boolean getWell() {
        return well;
    }

    public void setWell(Boolean well) {
        this.well = well;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getLaboratory() {
        return laboratory;
    }

    public void setLaboratory(String laboratory) {
        this.laboratory = laboratory;
    }

    public TestOutcome getResult() {
        return result;
    }

    public void setResult(TestOutcome result) {
        this.result = result;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public ClinicalType getClinicalType() {
        return clinicalType;
    }

    public void setClinicalType(ClinicalType clinicalType) {
        this.clinicalType = clinicalType;
    }

    public FollowUpOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(FollowUpOutcome outcome) {
        this.outcome = outcome;
    }
}
