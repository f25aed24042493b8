package lazaret.clearance.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lazaret.clearance.specimen.SampleOnWalk;
import lazaret.clearance.specimen.SampleSite;
import lazaret.clearance.specimen.Sampling;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OneByOne;
import lazaret.platform.web.Preferences;
import lazaret.reporting.ReportPrinter;
import lazaret.stay.worklist.LabelTubes;
import lazaret.stay.worklist.TubeLabel;
import org.omnifaces.util.Faces;

/**
 * Many swabs at one click, each recorded for itself at this moment. The form names people by their numbers and the list
 * by its stamp: sent twice, it records nothing twice and nobody else.
 */
@Named
@ViewScoped
public class SwabRoundView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TestsView tests;

    @Inject
    private SampleOnWalk sampleOnWalk;

    @Inject
    private LabelTubes labelTubes;

    @Inject
    private ReportPrinter printer;

    @Inject
    private Notices notices;

    @Inject
    private Preferences preferences;

    @Inject
    private Clock clock;

    private LinkedHashSet<String> ticked = new LinkedHashSet<>();
    private LinkedHashMap<String, String> refused = new LinkedHashMap<>();
    private LinkedHashMap<String, String> explained = new LinkedHashMap<>();
    private LinkedHashMap<String, String> taken = new LinkedHashMap<>();
    private SampleSite site = SampleSite.NASOPHARYNGEAL;
    private String laboratory;
    private String reagent;

    @PostConstruct
    void startNow() {
        laboratory = tests.getLaboratories().stream().findFirst().orElse(null);
    }

    public void tickAll() {
        tests.getRows().forEach(row -> ticked.add(row.number()));
    }

    public void tickNone() {
        ticked.clear();
    }

    /** Another choice of people; what is ticked stays so. */
    public void refresh() {
        ticked = carried();
        tests.read();
    }

    /** Records a swab for everybody ticked; who was refused stays ticked. */
    public void sample() {
        ticked = carried();
        String walk = Faces.getRequestParameter("read");
        if (ticked.isEmpty() || walk == null) {
            notices.warn("clearance.round.nobody");
            return;
        }
        Sampling sampling = new Sampling(clock.instant().truncatedTo(ChronoUnit.SECONDS), site, laboratory, reagent);
        Map<String, SampleOnWalk.Taken> tubes = new HashMap<>();
        OneByOne result = OneByOne.each(
                List.copyOf(ticked),
                number -> tubes.put(number, sampleOnWalk.sample(number, sampling, walk)),
                preferences.getLocale());
        refused = new LinkedHashMap<>(result.refused());
        explained = new LinkedHashMap<>();
        refused.forEach((number, why) -> explained.put(label(number), why));
        taken = new LinkedHashMap<>();
        result.done()
                .forEach(number -> taken.put(label(number), tubes.get(number).specimen()));
        ticked.removeAll(result.done());
        tests.read();
        tellOf(tubes.values().stream().filter(one -> !one.before()).count(), result);
    }

    private void tellOf(long now, OneByOne result) {
        notices.say("clearance.round.sampled", now);
        if (now < result.done().size()) {
            notices.say("clearance.round.before", result.done().size() - now);
        }
        if (!refused.isEmpty()) {
            notices.warn("clearance.round.refused", refused.size());
        }
    }

    // The room and the name that stood on the list when it was worked off.
    private String label(String number) {
        return tests.getRows().stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .map(row -> row.room() + " " + (preferences.isLobby() ? row.maskedName() : row.name()))
                .orElse(number);
    }

    /** Labels for the tubes of those ticked, or of everybody who is due; printed again, they are the same. */
    public void printLabels() throws IOException {
        Set<String> chosen = carried();
        List<String> whom = chosen.isEmpty() ? tests.getDueNumbers() : List.copyOf(chosen);
        List<TubeLabel> labels = Attempt.of(() -> labelTubes.label(tests.getFacility(), whom));
        if (labels.isEmpty()) {
            notices.warn("clearance.round.nobody");
            return;
        }
        byte[] sheet = printer.tubeLabels(labels, preferences.getLocale());
        Faces.sendFile(
                sheet, "tubes-" + tests.getFacility() + "-" + labels.get(0).day() + ".pdf", true);
    }

    private static LinkedHashSet<String> carried() {
        String[] numbers = Faces.getRequestParameterValues("who");
        return numbers == null ? new LinkedHashSet<>() : new LinkedHashSet<>(List.of(numbers));
    }

    public boolean isTicked(String number) {
        return ticked.contains(number);
    }

    public boolean isRefused(String number) {
        return refused.containsKey(number);
    }

    /** Who was refused, by room and name, and why; also of those who are no longer on the list. */
    public Map<String, String> getExplained() {
        return explained;
    }

    /** Whose swab was recorded last, with the number of the tube. */
    public Map<String, String> getTaken() {
        return taken;
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

    public String getReagent() {
        return reagent;
    }

    public void setReagent(String reagent) {
        this.reagent = reagent;
    }
}
