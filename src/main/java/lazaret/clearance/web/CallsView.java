package lazaret.clearance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import lazaret.clearance.health.Fever;
import lazaret.clearance.health.FollowUpReadings;
import lazaret.clearance.health.Measure;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.stay.worklist.HealthCall;

/** Readings that call a clinician, until it is said what was done about them. */
@Named
@ViewScoped
public class CallsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TestsView tests;

    @Inject
    private FollowUpReadings followUpReadings;

    @Inject
    private Notices notices;

    private HashMap<String, Entry> entries = new HashMap<>();

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

    public Entry entry(String person) {
        return entries.computeIfAbsent(person, p -> new Entry());
    }

    /** Takes one person off the list: what is shown of them, and nothing that came since. */
    public void followUp(HealthCall call) {
        Entry entry = entry(call.person());
        Attempt.run(
                () -> followUpReadings.followUp(call.person(), call.readings(), entry.getMeasure(), entry.getWords()));
        entries.remove(call.person());
        tests.read();
        notices.say("health.calls.done", call.room());
    }

    /** In °C. */
    public BigDecimal getFeverFrom() {
        return Fever.FROM;
    }

    public Measure[] getMeasures() {
        return Measure.values();
    }
}
