package lazaret.stay.gate.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lazaret.access.CurrentUser;
import lazaret.access.Roles;
import lazaret.exchange.export.WrittenTable;
import lazaret.facility.web.FacilityChoice;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.Preferences;
import lazaret.stay.gate.GateAnswer;
import lazaret.stay.gate.InChunks;
import lazaret.stay.gate.Leaving;
import lazaret.stay.gate.LeavingList;
import lazaret.stay.gate.LetPeopleGo;
import lazaret.stay.gate.UndoDeparture;
import lazaret.stay.gate.WithdrawSignOff;
import org.omnifaces.util.Faces;

/** The list for the buses home: who is signed off, who is gone, and where each goes; ticked as they pass the door. */
@Named
@ViewScoped
public class LeavingListView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LeavingList leavingList;

    @Inject
    private LetPeopleGo letPeopleGo;

    @Inject
    private WithdrawSignOff withdrawSignOff;

    @Inject
    private UndoDeparture undoDeparture;

    @Inject
    private FacilityChoice facilityChoice;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Notices notices;

    @Inject
    private Preferences preferences;

    @Inject
    private Clock clock;

    private String facility;
    private transient Leaving leaving;
    private HashMap<String, Boolean> ticked = new HashMap<>();
    private GateProgress progress = new GateProgress(Map.of());
    private String reason;

    /** Reads the list; before the page is drawn, so that a no is told on it. */
    public void open() {
        facility = facilityChoice.open().orElse(null);
        read();
    }

    private void read() {
        leaving = facility == null ? null : Attempt.of(() -> leavingList.of(facility));
    }

    public Leaving getLeaving() {
        if (leaving == null) {
            read();
        }
        return leaving;
    }

    /** The people of each district, in the order of the list. */
    public List<Map.Entry<String, List<Leaving.Line>>> getDistricts() {
        Map<String, List<Leaving.Line>> districts = new LinkedHashMap<>();
        getLeaving().lines().forEach(line -> districts
                .computeIfAbsent(line.district() == null ? "" : line.district(), d -> new ArrayList<>())
                .add(line));
        return List.copyOf(districts.entrySet());
    }

    public void tickAll() {
        getLeaving().lines().stream().filter(Leaving.Line::isReady).forEach(line -> ticked.put(line.stay(), true));
    }

    public void tickNone() {
        ticked.clear();
    }

    /** Those ticked are out of the door. */
    public void letGo() {
        Map<String, String> whom = new LinkedHashMap<>();
        getLeaving().lines().stream()
                .filter(line -> !line.isGone() && Boolean.TRUE.equals(ticked.get(line.stay())))
                .forEach(line -> whom.put(line.stay(), line.room() + " " + line.name()));
        if (whom.isEmpty()) {
            notices.warn("stay.discharge.nobody");
            return;
        }
        progress = new GateProgress(whom);
        next();
    }

    /** The next ones; the page calls again until nobody is left. */
    public void next() {
        List<String> some = progress.take();
        if (!some.isEmpty()) {
            List<GateAnswer> answers = InChunks.of(some, stays -> letPeopleGo.depart(stays, clock.instant()));
            progress.keep(answers, preferences.getLocale());
        }
        if (progress.getLeft() == 0) {
            ticked.clear();
            read();
        }
    }

    public void stop() {
        progress.stop();
        read();
    }

    public void withdraw(String stay) {
        Attempt.run(() -> withdrawSignOff.withdraw(stay, reason));
        notices.say("gate.withdrawn");
        reason = null;
        read();
    }

    public void undo(String stay) {
        Attempt.of(() -> undoDeparture.undo(stay, reason));
        notices.say("gate.undone");
        reason = null;
        read();
    }

    /** The list as a file, in the words of the page. */
    public void send(WrittenTable.Format format) throws IOException {
        String name = "leaving-" + facility + "-" + getLeaving().day() + "."
                + format.name().toLowerCase(Locale.ROOT);
        Faces.sendFile(name, true, target -> write(format, target));
    }

    private void write(WrittenTable.Format format, OutputStream target) throws IOException {
        LeavingWords words =
                new LeavingWords(preferences.getLocale(), getLeaving().zone());
        try (WrittenTable table = WrittenTable.begin(format, target, words.titles())) {
            for (Leaving.Line line : getLeaving().lines()) {
                table.row(words.cells(line));
            }
        }
    }

    /** Whether whoever looks records departures; a dispatcher reads the list alone. */
    public boolean isActing() {
        return !currentUser.hasRole(Roles.DISPATCHER);
    }

    public boolean isClinician() {
        return currentUser.hasRole(Roles.CLINICIAN);
    }

    public String getZone() {
        return getLeaving().zone().getId();
    }

    public GateProgress getProgress() {
        return progress;
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    public String getFacility() {
        return facility;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
