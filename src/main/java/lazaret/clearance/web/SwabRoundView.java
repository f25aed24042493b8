package lazaret.clearance.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lazaret.clearance.specimen.RecordSpecimen;
import lazaret.clearance.specimen.SampleSite;
import lazaret.clearance.specimen.Sampling;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OneByOne;
import lazaret.platform.web.Preferences;

/** Many swabs at one click: ticked on the walk round, each recorded for itself at this moment. */
@Named
@ViewScoped
public class SwabRoundView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TestsView tests;

    @Inject
    private RecordSpecimen recordSpecimen;

    @Inject
    private Notices notices;

    @Inject
    private Preferences preferences;

    @Inject
    private Clock clock;

    private HashMap<String, Boolean> ticked = new HashMap<>();
    private LinkedHashMap<String, String> refused = new LinkedHashMap<>();
    private SampleSite site = SampleSite.NASOPHARYNGEAL;
    private String laboratory;
    private Instant sampledAt;

    @PostConstruct
    void startNow() {
        laboratory = tests.getLaboratories().stream().findFirst().orElse(null);
    }

    public void tickAll() {
        tests.getRows().forEach(row -> ticked.put(row.number(), true));
    }

    public void tickNone() {
        ticked.clear();
    }

    /** Records a swab for everybody ticked; who was refused stays ticked, with the reason beside the name. */
    public void sample() {
        List<String> whom = tests.getRows().stream()
                .map(RoundRow::number)
                .filter(n -> Boolean.TRUE.equals(ticked.get(n)))
                .toList();
        if (whom.isEmpty()) {
            notices.warn("clearance.round.nobody");
            return;
        }
        Instant at = sampledAt == null ? clock.instant().truncatedTo(ChronoUnit.SECONDS) : sampledAt;
        OneByOne result = OneByOne.each(
                whom,
                number -> recordSpecimen.record(number, new Sampling(at, site, laboratory, null)),
                preferences.getLocale());
        result.done().forEach(ticked::remove);
        refused = new LinkedHashMap<>(result.refused());
        tests.read();
        notices.say("clearance.round.sampled", result.done().size());
        if (!refused.isEmpty()) {
            notices.warn("clearance.round.refused", refused.size());
        }
    }

    /** Who was refused and why; the reasons stand beside the names where these are still listed. */
    public Map<String, String> getRefused() {
        return refused;
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    public SampleSite[] getSites() {
        return SampleSite.values();
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

    /** Empty: this moment. */
    public Instant getSampledAt() {
        return sampledAt;
    }

    public void setSampledAt(Instant sampledAt) {
        this.sampledAt = sampledAt;
    }
}
