package lazaret.clearance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Normalizer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lazaret.clearance.ClearanceRefusal;
import lazaret.clearance.course.TestOutcome;
import lazaret.clearance.specimen.LabReport;
import lazaret.clearance.specimen.RecordResult;
import lazaret.platform.Attempt;
import lazaret.platform.RefusalException;
import lazaret.platform.Texts;
import lazaret.platform.web.Preferences;
import lazaret.stay.worklist.PendingSpecimen;

/** One tube after the other: its number is scanned or typed, Enter records the result, and the field waits again. */
@Named
@ViewScoped
public class ScanView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_LINES = 20;

    @Inject
    private TestsView tests;

    @Inject
    private RecordResult recordResult;

    @Inject
    private Preferences preferences;

    @Inject
    private Clock clock;

    private ArrayList<Line> lines = new ArrayList<>();
    private String number;
    private ResultEntry entry = ResultEntry.negative();

    /**
     * What became of a tube.
     *
     * @param whose room and name, empty where the tube is not of this facility's list
     * @param refusal empty where it was recorded
     */
    public record Line(String number, String whose, TestOutcome result, String refusal) implements Serializable {}

    /** Records the result of the tube. What was refused stays in the fields; otherwise negative is ready again. */
    public void record() {
        String tube = tube();
        if (tube.isEmpty()) {
            return;
        }
        String whose = whose(tube);
        LabReport report = entry.report(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        try {
            Attempt.run(() -> recordResult.record(tube, report));
            note(new Line(tube, whose, entry.getResult(), ""));
            number = null;
            entry = ResultEntry.negative();
            tests.readPending();
        } catch (RefusalException no) {
            note(new Line(tube, whose, entry.getResult(), sentence(no)));
        }
    }

    private String sentence(RefusalException no) {
        boolean same = no.first().code() == ClearanceRefusal.RESULT_IS_RECORDED
                && no.first().arguments().get(0) == entry.getResult();
        Locale locale = preferences.getLocale();
        return same ? Texts.of(locale, "clearance.scan.again") : Texts.of(locale, no.first());
    }

    private void note(Line line) {
        lines.add(0, line);
        if (lines.size() > MOST_LINES) {
            lines.remove(MOST_LINES);
        }
    }

    // Scanners and keyboards differ in width and case, and fingers leave out the letter.
    private String tube() {
        String plain = number == null
                ? ""
                : Normalizer.normalize(number, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        return plain.matches("[0-9]+") ? "T" + plain : plain;
    }

    private String whose(String tube) {
        return tests.getPending().stream()
                .filter(specimen -> specimen.number().equals(tube))
                .findFirst()
                .map(this::whose)
                .orElse("");
    }

    private String whose(PendingSpecimen specimen) {
        return specimen.room() + " " + (preferences.isLobby() ? specimen.maskedName() : specimen.name());
    }

    public List<Line> getLines() {
        return lines;
    }

    public TestOutcome[] getOutcomes() {
        return TestOutcome.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** What is typed of the result. */
    public ResultEntry getEntry() {
        return entry;
    }
}
