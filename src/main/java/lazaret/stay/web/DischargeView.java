package lazaret.stay.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lazaret.access.CurrentUser;
import lazaret.facility.web.FacilityChoice;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OneByOne;
import lazaret.platform.web.Preferences;
import lazaret.stay.departure.ConfirmOverride;
import lazaret.stay.departure.DischargePerson;
import lazaret.stay.worklist.DischargeList;
import lazaret.stay.worklist.Leavers;

/** Signing people off, one by one or many at a click; each is judged again and leaves in a transaction of its own. */
@Named
@ViewScoped
public class DischargeView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 300;

    @Inject
    private DischargeList dischargeList;

    @Inject
    private DischargePerson dischargePerson;

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

    @Inject
    private Clock clock;

    private String facility;
    private String tab = "now";
    private String zone;
    private ArrayList<LeaverRow> rows = new ArrayList<>();
    private ArrayList<Leavers.Request> requests = new ArrayList<>();
    private HashMap<String, Integer> counts = new HashMap<>();
    private HashMap<String, Boolean> ticked = new HashMap<>();
    private LinkedHashMap<LeaverRow, String> certificates = new LinkedHashMap<>();
    private LinkedHashMap<LeaverRow, String> refused = new LinkedHashMap<>();

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

    /** Lets everybody ticked go; the outcome of each stands on the page afterwards. */
    public void signOff() {
        Map<String, LeaverRow> whom = new LinkedHashMap<>();
        rows.stream().filter(r -> Boolean.TRUE.equals(ticked.get(r.stay()))).forEach(r -> whom.put(r.stay(), r));
        if (whom.isEmpty()) {
            notices.warn("stay.discharge.nobody");
            return;
        }
        certificates = new LinkedHashMap<>();
        refused = new LinkedHashMap<>();
        OneByOne result = OneByOne.each(
                whom.keySet(),
                stay -> certificates.put(
                        whom.get(stay),
                        dischargePerson.discharge(stay, clock.instant()).certificate()),
                preferences.getLocale());
        result.refused().forEach((stay, why) -> refused.put(whom.get(stay), why));
        ticked.clear();
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

    /** Who left at the last click, with the number of the certificate. */
    public List<Map.Entry<LeaverRow, String>> getCertificates() {
        return List.copyOf(certificates.entrySet());
    }

    /** Of those, for one file that holds all. */
    public String getCertificateNumbers() {
        return String.join(",", certificates.values());
    }

    /** Who did not leave at the last click, and why. */
    public List<Map.Entry<LeaverRow, String>> getRefused() {
        return List.copyOf(refused.entrySet());
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
