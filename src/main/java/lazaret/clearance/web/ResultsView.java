package lazaret.clearance.web;

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
import lazaret.clearance.course.TestOutcome;
import lazaret.clearance.specimen.RecordResult;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OneByOne;
import lazaret.platform.web.Preferences;
import lazaret.stay.worklist.PendingSpecimen;
import org.omnifaces.util.Faces;

/** The answers of the laboratory, typed into the list of what waits for them. */
@Named
@ViewScoped
public class ResultsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TestsView tests;

    @Inject
    private RecordResult recordResult;

    @Inject
    private Notices notices;

    @Inject
    private Preferences preferences;

    @Inject
    private Clock clock;

    private HashMap<String, ResultEntry> entries = new HashMap<>();
    private LinkedHashMap<String, String> refused = new LinkedHashMap<>();

    /** The row of a specimen, empty at first. */
    public ResultEntry entry(String specimen) {
        return entries.computeIfAbsent(specimen, s -> new ResultEntry());
    }

    /** Everything without an answer is negative: one click, then the exceptions. */
    public void allNegative() {
        tests.getPending().stream()
                .map(s -> entry(s.number()))
                .filter(e -> !e.isFilled())
                .forEach(e -> e.setResult(TestOutcome.NEGATIVE));
    }

    /** Records every row that has a result, each for itself. */
    public void save() {
        if (tests.isOutdated(Faces.getRequestParameter("read"))) {
            entries.clear();
            notices.warn("clearance.round.outdated");
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<String> filled = tests.getPending().stream()
                .map(PendingSpecimen::number)
                .filter(n -> entry(n).isFilled())
                .toList();
        if (filled.isEmpty()) {
            notices.warn("clearance.results.nothing");
            return;
        }
        OneByOne result =
                OneByOne.each(filled, n -> recordResult.record(n, entry(n).report(now)), preferences.getLocale());
        result.done().forEach(entries::remove);
        refused = new LinkedHashMap<>(result.refused());
        tests.read();
        notices.say("clearance.results.saved", result.done().size());
        if (!refused.isEmpty()) {
            notices.warn("clearance.round.refused", refused.size());
        }
    }

    /** Why a row was refused, by specimen. */
    public Map<String, String> getRefused() {
        return refused;
    }

    public TestOutcome[] getOutcomes() {
        return TestOutcome.values();
    }
}
