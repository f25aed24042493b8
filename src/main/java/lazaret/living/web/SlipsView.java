package lazaret.living.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lazaret.facility.web.FacilityChoice;
import lazaret.living.slip.IssueSlips;
import lazaret.living.slip.SlipList;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;

/** Chooses whose slips are printed: one stay, or those of a floor, at first those that have none yet. */
@Named
@ViewScoped
public class SlipsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SlipList slipList;

    @Inject
    private IssueSlips issueSlips;

    @Inject
    private PrintedSlips printedSlips;

    @Inject
    private FacilityChoice facilityChoice;

    @Inject
    private Notices notices;

    private String facility;
    private String unit;
    private String stay;
    private ArrayList<String> units = new ArrayList<>();
    private ArrayList<SlipList.Line> lines = new ArrayList<>();
    private HashMap<String, Boolean> ticked = new HashMap<>();

    public void open() {
        facility = facilityChoice.open().orElse(null);
        if (facility == null) {
            lines.clear();
            return;
        }
        SlipList.Page page = Attempt.of(() -> slipList.of(facility, unit));
        units = new ArrayList<>(page.units());
        lines = new ArrayList<>(page.lines());
        if (stay != null) {
            lines.removeIf(line -> !line.stay().equals(stay));
        }
        ticked.clear();
        lines.forEach(line -> ticked.put(line.stay(), stay != null || line.printedAt() == null));
    }

    public void tickAll() {
        lines.forEach(line -> ticked.put(line.stay(), true));
    }

    /** Issues the slips and shows them for the printer, this once. */
    public void print() {
        List<String> stays = lines.stream()
                .map(SlipList.Line::stay)
                .filter(s -> Boolean.TRUE.equals(ticked.get(s)))
                .toList();
        if (stays.isEmpty()) {
            notices.warn("living.slips.nothing");
            return;
        }
        printedSlips.show(Attempt.of(() -> issueSlips.issue(stays)));
        open();
    }

    /** How many of these have a slip that a new one replaces. */
    public long getPrinted() {
        return lines.stream().filter(line -> line.printedAt() != null).count();
    }

    public String getFacility() {
        return facility;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getStay() {
        return stay;
    }

    public void setStay(String stay) {
        this.stay = stay;
    }

    public List<String> getUnits() {
        return units;
    }

    public List<SlipList.Line> getLines() {
        return lines;
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }
}
