package lazaret.clearance.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import lazaret.clearance.course.TestOutcome;
import lazaret.clearance.specimen.RecordResult;
import lazaret.clearance.specimen.RecordSpecimen;
import lazaret.clearance.specimen.SampleSite;
import lazaret.clearance.specimen.Sampling;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;

/** A swab of one person, and what its laboratory says of it. */
@Named
@ViewScoped
public class SwabView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RecordSpecimen recordSpecimen;

    @Inject
    private RecordResult recordResult;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Instant sampledAt;
    private SampleSite site = SampleSite.NASOPHARYNGEAL;
    private String laboratory;
    private String reagent;

    private String specimen;
    private ResultEntry entry = ResultEntry.negative();

    @PostConstruct
    void startNow() {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        sampledAt = minute;
        entry.setReportedAt(minute);
    }

    public String takeSample(String person) {
        String number =
                Attempt.of(() -> recordSpecimen.record(person, new Sampling(sampledAt, site, laboratory, reagent)));
        notices.sayThere("clearance.bedside.sampled", number);
        return back(person);
    }

    public String enterResult(String person) {
        Attempt.run(() -> recordResult.record(specimen, entry.report(clock.instant())));
        notices.sayThere("clearance.bedside.answered", specimen, entry.getResult());
        return back(person);
    }

    private static String back(String person) {
        return "/person/person.xhtml?faces-redirect=true&number=" + person;
    }

    public SampleSite[] getSites() {
        return SampleSite.values();
    }

    public TestOutcome[] getOutcomes() {
        return TestOutcome.values();
    }

    public Instant getSampledAt() {
        return sampledAt;
    }

    public void setSampledAt(Instant sampledAt) {
        this.sampledAt = sampledAt;
    }

    public SampleSite getSite() {
        return site;
    }

    public void setSite(SampleSite site) {
        this.site = site;
    }

    public String getLaboratory() {
        return laboratory;
    }

    public void setLaboratory(String laboratory) {
        this.laboratory = laboratory;
    }

    public String getReagent() {
        return reagent;
    }

    public void setReagent(String reagent) {
        this.reagent = reagent;
    }

    public String getSpecimen() {
        return specimen;
    }

    public void setSpecimen(String specimen) {
        this.specimen = specimen;
    }

    /** What is typed of the result. */
    public ResultEntry getEntry() {
        return entry;
    }
}
