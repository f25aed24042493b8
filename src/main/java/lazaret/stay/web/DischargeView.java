package lazaret.stay.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lazaret.access.CurrentUser;
import lazaret.facility.web.FacilityChoice;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.Preferences;
import lazaret.stay.departure.ConfirmOverride;
import lazaret.stay.gate.DischargePeople;
import lazaret.stay.gate.GateAnswer;
import lazaret.stay.gate.InChunks;
import lazaret.stay.gate.SignOffPeople;
import lazaret.stay.gate.web.GateProgress;
import lazaret.stay.worklist.DischargeList;
import lazaret.stay.worklist.Leavers;

/** Signing people off, one by one or many at a click; each is judged again and leaves in a transaction of its own. */
@Named
@ViewScoped
public class DischargeView implements Serializable {
    private static final long serialVersionUID = 1L;
    /** All who leave the largest site in a day. */
    private static final int MOST_ROWS = 600;

    @Inject
    private DischargeList dischargeList;

    @Inject
    private DischargePeople dischargePeople;

    @Inject
    private SignOffPeople signOffPeople;

    @Inject
    private ConfirmOverride confirmOverride;

    @Inject
    private FacilityChoice facilityChoice;

    @Inject
    private Notices notices;

    @Inject
    private Preferences preferences;

    @Inject
    private CurrentUser currentUser;

    private String facility;
    private String tab = "now";
    private String zone;
    private ArrayList<LeaverRow> rows = new ArrayList<>();
    private ArrayList<Leavers.Request> requests = new ArrayList<>();
    private HashMap<String, Integer> counts = new HashMap<>();
    private HashMap<String, Boolean> ticked = new HashMap<>();
    private GateProgress progress = new GateProgress(Map.of());
    private boolean signing;
    private Instant leavesAt;

    public void open() {
        facility = facilityChoice.open().orElse(null);
        read();
    }

    private void read() {
        if (facility == null) {
            return;
        }
        Leavers leavers = Attempt.of(() -> dischargeList.of(facility));
        zone = leavers.zone().getId();
        counts.put("now", leavers.now().size());
        counts.put("tomorrow", leavers.tomorrow().size());
        counts.put("later", leavers.later().size());
        List<Leavers.Line> shown =
                switch (tab) {
                    case "tomorrow" -> leavers.tomorrow();
                    case "later" -> leavers.later();
                    default -> leavers.now();
                };
        rows = new ArrayList<>(
                shown.stream().limit(MOST_ROWS).map(LeaverRow::of).toList());
        requests = new ArrayList<>(leavers.requests());
    }

    public void tickAll() {
        rows.forEach(row -> ticked.put(row.stay(), true));
    }

    public void tickNone() {
        ticked.clear();
    }

    /** Lets everybody ticked go at once; each is judged again, and what became of each stands on the page. */
    public void letGo() {
        start(false);
    }

    /** Signs that everybody ticked may leave; they stay until the door is recorded. */
    public void sign() {
        start(true);
    }

    private void start(boolean staying) {
        Map<String, String> whom = new LinkedHashMap<>();
        rows.stream()
                .filter(r -> Boolean.TRUE.equals(ticked.get(r.stay())))
                .forEach(r -> whom.put(r.stay(), r.room() + " " + (preferences.isLobby() ? r.maskedName() : r.name())));
        if (whom.isEmpty()) {
            notices.warn("stay.discharge.nobody");
            return;
        }
        signing = staying;
        progress = new GateProgress(whom);
        next();
    }

    /** The next ones; the page calls again until nobody is left. */
    public void next() {
        List<String> some = progress.take();
        if (!some.isEmpty()) {
            progress.keep(InChunks.of(some, this::take), preferences.getLocale());
        }
        if (progress.getLeft() == 0) {
            ticked.clear();
            read();
        }
    }

    private List<GateAnswer> take(List<String> stays) {
        return signing ? signOffPeople.sign(stays, leavesAt) : dischargePeople.discharge(stays);
    }

    /** Who is not done yet stays as they are. */
    public void stop() {
        progress.stop();
        read();
    }

    /** The second signature. */
    public void confirm(String override) {
        Attempt.run(() -> confirmOverride.confirm(override));
        notices.say("stay.leaving.confirmed", override);
        read();
    }

    /** Whoever asked cannot confirm. */
    public boolean isOwn(Leavers.Request request) {
        return request.requestedBy().equals(currentUser.getUsername());
    }

    public boolean isCut() {
        return counts.getOrDefault(tab, 0) > rows.size();
    }

    public boolean isReady() {
        return "now".equals(tab);
    }

    public Map<String, Integer> getCounts() {
        return counts;
    }

    public GateProgress getProgress() {
        return progress;
    }

    /** When those signed off are expected to leave; null where nobody knows. */
    public Instant getLeavesAt() {
        return leavesAt;
    }

    public void setLeavesAt(Instant leavesAt) {
        this.leavesAt = leavesAt;
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    public List<LeaverRow> getRows() {
        return rows;
    }

    public List<Leavers.Request> getRequests() {
        return requests;
    }

    public String getFacility() {
        return facility;
    }

    public String getZone() {
        return zone;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = List.of("now", "tomorrow", "later").contains(tab) ? tab : "now";
    }
}
