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
import java.util.function.Predicate;
import lazaret.clearance.course.Imaging;
import lazaret.clearance.health.DayHalf;
import lazaret.clearance.health.RecordReading;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OneByOne;
import lazaret.platform.web.Preferences;
import org.omnifaces.util.Faces;

/** The health of a whole floor in one table. */
@Named
@ViewScoped
public class ReadingsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TestsView tests;

    @Inject
    private RecordReading recordReading;

    @Inject
    private Notices notices;

    @Inject
    private Preferences preferences;

    @Inject
    private Clock clock;

    private HashMap<String, ReadingEntry> entries = new HashMap<>();
    private LinkedHashMap<String, String> refused = new LinkedHashMap<>();
    private Instant measuredAt;
    private boolean asked = true;
    private boolean lacking;
    // what the box says; the rows follow only after every typed value has found its own
    private boolean lackingAlone;

    @PostConstruct
    void startNow() {
        measuredAt = now();
    }

    /** The row of a person, empty at first. */
    public ReadingEntry entry(String person) {
        return entries.computeIfAbsent(person, p -> new ReadingEntry());
    }

    /** Records every row that says something, each for itself. */
    public void save() {
        if (tests.isOutdated(Faces.getRequestParameter("read"))) {
            entries.clear();
            notices.warn("clearance.round.outdated");
            return;
        }
        List<String> filled = tests.getRows().stream()
                .map(RoundRow::number)
                .filter(n -> entry(n).isFilled())
                .toList();
        if (filled.isEmpty()) {
            notices.warn("clearance.readings.nothing");
            return;
        }
        List<String> warm =
                filled.stream().filter(n -> entry(n).getTemperature() != null).toList();
        OneByOne result = OneByOne.each(
                filled, n -> recordReading.record(n, entry(n).check(measuredAt, asked)), preferences.getLocale());
        result.done().forEach(entries::remove);
        refused = new LinkedHashMap<>(result.refused());
        tests.read();
        measuredAt = now();
        notices.say("clearance.readings.saved", result.done().size());
        if (!refused.isEmpty()) {
            notices.warn("clearance.round.refused", refused.size());
        }
        tellOf(result.done(), warm);
    }

    private void tellOf(List<String> done, List<String> warm) {
        List<RoundRow> saved = tests.getRows().stream()
                .filter(row -> done.contains(row.number()))
                .toList();
        List<String> severe = rooms(saved, row -> !row.vitals().severe().isEmpty());
        List<String> fever = rooms(saved, row -> row.vitals().fever() && warm.contains(row.number()));
        if (!severe.isEmpty()) {
            notices.warn("health.readings.severe", severe);
        }
        if (!fever.isEmpty()) {
            notices.warn("health.readings.fever", fever);
        }
    }

    private static List<String> rooms(List<RoundRow> rows, Predicate<RoundRow> which) {
        return rows.stream().filter(which).map(RoundRow::room).distinct().toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    /** The rows: everybody, or those alone who lack a temperature by now. */
    public List<RoundRow> getRows() {
        return tests.getRows().stream()
                .filter(row ->
                        !lacking || !row.vitals().lacking(tests.getHalf()).isEmpty())
                .toList();
    }

    /** How many of the floor have the temperature of that half of the day. */
    public long taken(DayHalf half) {
        return tests.getRows().stream()
                .filter(row -> row.vitals().taken().contains(half))
                .count();
    }

    public DayHalf[] getHalves() {
        return DayHalf.values();
    }

    /** Shows the rows that the box asks for; what was typed stays. */
    public void choose() {
        if (tests.isOutdated(Faces.getRequestParameter("read"))) {
            entries.clear();
        }
        lacking = lackingAlone;
    }

    public boolean isLackingAlone() {
        return lackingAlone;
    }

    public void setLackingAlone(boolean lackingAlone) {
        this.lackingAlone = lackingAlone;
    }

    /** Why a row was refused, by person. */
    public Map<String, String> getRefused() {
        return refused;
    }

    public Imaging[] getImagings() {
        return new Imaging[] {Imaging.IMPROVED, Imaging.NOT_IMPROVED};
    }

    public Instant getMeasuredAt() {
        return measuredAt;
    }

    public void setMeasuredAt(Instant measuredAt) {
        this.measuredAt = measuredAt;
    }

    public boolean isAsked() {
        return asked;
    }

    public void setAsked(boolean asked) {
        this.asked = asked;
    }
}
