package lazaret.clearance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lazaret.clearance.health.DayHalf;
import lazaret.facility.web.FacilityChoice;
import lazaret.platform.Attempt;
import lazaret.stay.worklist.PendingSpecimen;
import lazaret.stay.worklist.PendingSpecimens;
import lazaret.stay.worklist.Round;
import lazaret.stay.worklist.SamplingRound;

/**
 * The walk round of one facility. Facility, floor and tab stand in the address; the rows are read when the page opens
 * and after every action, and stay the same in between.
 */
@Named
@ViewScoped
public class TestsView implements Serializable {
    private static final long serialVersionUID = 1L;
    /** More than this nobody walks past in one go: then a floor is chosen. */
    static final int MOST_ROWS = 300;

    private static final int MOST_PENDING = 200;

    @Inject
    private SamplingRound samplingRound;

    @Inject
    private PendingSpecimens pendingSpecimens;

    @Inject
    private FacilityChoice facilityChoice;

    private String facility;
    private String unit;
    private String tab = "swabs";
    private boolean everybody;
    private String zone;
    private ArrayList<String> units = new ArrayList<>();
    private ArrayList<String> laboratories = new ArrayList<>();
    private ArrayList<RoundRow> rows = new ArrayList<>();
    private ArrayList<String> dueNumbers = new ArrayList<>();
    private String stamp;
    private ArrayList<PendingSpecimen> pending = new ArrayList<>();
    private DayHalf half = DayHalf.MORNING;
    private long overdue;
    private long missed;
    private boolean cut;

    public void open() {
        facility = facilityChoice.open().orElse(null);
        read();
    }

    /** Reads everything anew. */
    void read() {
        if (facility == null) {
            return;
        }
        Round round = Attempt.of(() -> samplingRound.of(facility, unit));
        zone = round.zone().getId();
        half = DayHalf.of(round.at(), round.zone());
        units = new ArrayList<>(round.units());
        laboratories = new ArrayList<>(round.laboratories());
        dueNumbers = new ArrayList<>(
                round.due().stream().map(line -> line.person().number()).toList());
        overdue = round.overdue();
        missed = round.missed();
        if (isReadings() && (unit == null || unit.isBlank())) {
            unit = round.lines().stream()
                    .findFirst()
                    .map(l -> l.person().unit())
                    .orElse(null);
        }
        List<Round.Line> wanted = isReadings() || everybody ? round.lines() : round.due();
        List<Round.Line> shown = wanted.stream().filter(this::isOfUnit).toList();
        cut = shown.size() > MOST_ROWS;
        rows = new ArrayList<>(shown.stream().limit(MOST_ROWS).map(RoundRow::of).toList());
        readPending();
    }

    /** Reads anew what waits for its result, and leaves the round as it is. */
    void readPending() {
        stamp = UUID.randomUUID().toString();
        pending = new ArrayList<>(Attempt.of(() -> pendingSpecimens.of(facility, unit, MOST_PENDING)));
    }

    private boolean isOfUnit(Round.Line line) {
        return unit == null || unit.isBlank() || line.person().unit().equals(unit);
    }

    public boolean isReadings() {
        return "readings".equals(tab);
    }

    public boolean isResults() {
        return "results".equals(tab);
    }

    public boolean isFollowing() {
        return "calls".equals(tab);
    }

    public boolean isSwabs() {
        return !isReadings() && !isResults() && !isFollowing();
    }

    /** The half of the facility's day that it is now. */
    public DayHalf getHalf() {
        return half;
    }

    public long getMissed() {
        return missed;
    }

    /** Whether there are more people than rows. */
    public boolean isCut() {
        return cut;
    }

    public String getZone() {
        return zone;
    }

    public List<String> getUnits() {
        return units;
    }

    public List<String> getLaboratories() {
        return laboratories;
    }

    public List<RoundRow> getRows() {
        return rows;
    }

    public List<PendingSpecimen> getPending() {
        return pending;
    }

    public int getDue() {
        return dueNumbers.size();
    }

    /** Everybody who is due, also those behind the last row. */
    List<String> getDueNumbers() {
        return dueNumbers;
    }

    /** A name for the lists as they were read this time; forms carry it back. */
    public String getStamp() {
        return stamp;
    }

    /**
     * Whether a form was filled in before the list behind it was read anew: its rows are no longer those of the list.
     */
    boolean isOutdated(String carried) {
        return !stamp.equals(carried);
    }

    public long getOverdue() {
        return overdue;
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

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab == null ? "swabs" : tab;
    }

    public boolean isEverybody() {
        return everybody;
    }

    public void setEverybody(boolean everybody) {
        this.everybody = everybody;
    }
}
