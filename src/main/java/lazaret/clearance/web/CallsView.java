package lazaret.clearance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import lazaret.clearance.health.Fever;
import lazaret.clearance.health.FollowUpReadings;
import lazaret.clearance.health.Measure;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.stay.worklist.HealthCall;
import lazaret.stay.worklist.HealthCalls;
import org.omnifaces.util.Faces;

/** Readings that call a clinician, until it is said what was done about them. */
@Named
@ViewScoped
public class CallsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 50;

    @Inject
    private TestsView tests;

    @Inject
    private HealthCalls healthCalls;

    @Inject
    private FollowUpReadings followUpReadings;

    @Inject
    private Notices notices;

    private HashMap<String, Entry> entries = new HashMap<>();
    private ArrayList<HealthCall> waiting = new ArrayList<>();
    private String stamp;

    /** What was done about the readings of one person. */
    public static class Entry implements Serializable {
        private static final long serialVersionUID = 1L;

        private Measure measure = Measure.MEASURED_AGAIN;
        private String words;

        public Measure getMeasure() {
            return measure;
        }

        public void setMeasure(Measure measure) {
            this.measure = measure;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }
    }

    /** Everybody who calls, read once for each state of the page. */
    private List<HealthCall> waiting() {
        if (tests.getStamp() != null && !tests.getStamp().equals(stamp)) {
            waiting = new ArrayList<>(Attempt.of(() -> healthCalls.of(tests.getFacility())));
            stamp = tests.getStamp();
        }
        return waiting;
    }

    /** How many people wait to be followed up. */
    public int getCount() {
        return waiting().size();
    }

    /** The first of them. */
    public List<HealthCall> getCalls() {
        return waiting().subList(0, Math.min(MOST_ROWS, getCount()));
    }

    public Entry entry(String person) {
        return entries.computeIfAbsent(person, p -> new Entry());
    }

    /**
     * Takes one person off the list: what is shown of them, and nothing that came since. The button names the person, so
     * that a second tap, when the rows have moved up, is about nobody else.
     */
    public void followUp() {
        String whose = Faces.getRequestParameter("whose");
        Optional<HealthCall> shown =
                waiting().stream().filter(call -> call.person().equals(whose)).findFirst();
        if (shown.isEmpty()) {
            notices.warn("clearance.round.outdated");
            return;
        }
        Entry entry = entry(whose);
        List<Long> readings = shown.get().readings();
        Attempt.run(() -> followUpReadings.followUp(whose, readings, entry.getMeasure(), entry.getWords()));
        entries.remove(whose);
        stamp = null;
        notices.say("health.calls.done", shown.get().room());
    }

    /** In °C. */
    public BigDecimal getFeverFrom() {
        return Fever.FROM;
    }

    public Measure[] getMeasures() {
        return Measure.values();
    }
}
