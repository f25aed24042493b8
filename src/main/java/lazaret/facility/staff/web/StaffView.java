package lazaret.facility.staff.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lazaret.access.CurrentUser;
import lazaret.access.Roles;
import lazaret.facility.FacilityKind;
import lazaret.facility.UnitKind;
import lazaret.facility.UnitList;
import lazaret.facility.staff.AdoptRatio;
import lazaret.facility.staff.StaffOfFacility;
import lazaret.facility.staff.TellStaff;
import lazaret.facility.web.FacilityChoice;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.reporting.Beds;
import lazaret.reporting.CountOccupancy;

/** Nurses on duty, how many beds they can look after, and how many nurses are short. */
@Named
@ViewScoped
public class StaffView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    private StaffOfFacility staffOfFacility;

    @Inject
    private UnitList unitList;

    @Inject
    private TellStaff tellStaff;

    @Inject
    private AdoptRatio adoptRatio;

    @Inject
    private CountOccupancy countOccupancy;

    @Inject
    private FacilityChoice facilityChoice;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private String facility;
    private ArrayList<StaffOfFacility.Line> lines = new ArrayList<>();
    private HashMap<String, Integer> nurses = new HashMap<>();
    private FacilityKind kind = FacilityKind.FIELD_HOSPITAL;
    private UnitKind unit;
    private BigDecimal bedsPerNurse;
    private LocalDate from;
    private String source;
    private int open;
    private int unstaffed;

    public void open() {
        from = LocalDate.ofInstant(clock.instant(), ZONE);
        facility = facilityChoice.open().orElse(null);
        // Whoever sees the units of a facility may see this page.
        Attempt.of(() -> unitList.of(facility == null ? "" : facility));
        if (isManager()) {
            read();
        }
    }

    private void read() {
        if (facility == null) {
            return;
        }
        lines = new ArrayList<>(Attempt.of(() -> staffOfFacility.of(facility)));
        nurses.clear();
        lines.forEach(line -> nurses.put(key(line), line.nurses()));
        Beds beds = Attempt.of(() -> countOccupancy.count(null, null, facility, null, null))
                .total();
        unstaffed = beds.unstaffed();
        open = beds.open() + unstaffed;
    }

    public String key(StaffOfFacility.Line line) {
        return line.unit() == null ? "" : line.unit();
    }

    /** Tells what is otherwise than before. */
    public void tell() {
        int told = 0;
        for (StaffOfFacility.Line line : lines) {
            Integer now = nurses.get(key(line));
            if (!Objects.equals(now, line.nurses())) {
                Attempt.run(() -> tellStaff.tell(facility, line.unit(), now, null));
                told++;
            }
        }
        read();
        notices.say("staff.told", told);
    }

    public void adopt() {
        Attempt.run(() -> adoptRatio.adopt(kind, unit, bedsPerNurse, from, source));
        notices.say("staff.adopted", from.toString());
    }

    /** How many nurses more would open every bed whose room is open; 0 where nothing is limited. */
    public int getShort() {
        return lines.stream()
                .filter(line -> line.unit() == null && line.beds() != null)
                .mapToInt(line -> Math.max(0, needed(line) - line.nurses()))
                .sum();
    }

    private int needed(StaffOfFacility.Line line) {
        return BigDecimal.valueOf(open)
                .divide(line.bedsPerNurse(), 0, RoundingMode.CEILING)
                .intValue();
    }

    public boolean isLimited() {
        return lines.stream().anyMatch(line -> line.beds() != null);
    }

    public boolean isManager() {
        return currentUser.hasRole(Roles.FACILITY_MANAGER);
    }

    public boolean isAdministrator() {
        return currentUser.hasRole(Roles.ADMINISTRATOR);
    }

    public int getOpen() {
        return open;
    }

    public int getStaffed() {
        return open - unstaffed;
    }

    public String getFacility() {
        return facility;
    }

    public List<StaffOfFacility.Line> getLines() {
        return lines;
    }

    public Map<String, Integer> getNurses() {
        return nurses;
    }

    public FacilityKind[] getKinds() {
        return FacilityKind.values();
    }

    public UnitKind[] getUnits() {
        return UnitKind.values();
    }

    public FacilityKind getKind() {
        return kind;
    }

    public void setKind(FacilityKind kind) {
        this.kind = kind;
    }

    public UnitKind getUnit() {
        return unit;
    }

    public void setUnit(UnitKind unit) {
        this.unit = unit;
    }

    public BigDecimal getBedsPerNurse() {
        return bedsPerNurse;
    }

    public void setBedsPerNurse(BigDecimal bedsPerNurse) {
        this.bedsPerNurse = bedsPerNurse;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
