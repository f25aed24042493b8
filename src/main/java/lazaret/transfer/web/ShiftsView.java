package lazaret.transfer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import lazaret.platform.web.Preferences;
import lazaret.transfer.board.FleetList;
import lazaret.transfer.board.VehicleRow;
import lazaret.transfer.shift.CallOffShift;
import lazaret.transfer.shift.PlanShift;
import lazaret.transfer.shift.ShiftList;
import lazaret.transfer.shift.ShiftRow;
import lazaret.transfer.shift.ShiftWish;

/** Who is on duty on a day, and what is planned for the days to come. */
@Named
@ViewScoped
public class ShiftsView implements Serializable {
    private static final long serialVersionUID = 1L;
    /** The wall of the stations. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String STATION = "station ";
    private static final String VEHICLE = "vehicle ";

    @Inject
    private ShiftList shifts;

    @Inject
    private FleetList fleetList;

    @Inject
    private PlanShift planShift;

    @Inject
    private CallOffShift callOffShift;

    @Inject
    private Preferences preferences;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    @Inject
    private Clock clock;

    private LocalDate day;
    private LocalDate planned;
    private LocalTime from = LocalTime.of(8, 0);
    private LocalTime until = LocalTime.of(20, 0);
    private String what;
    private List<String> crew = new ArrayList<>();
    private String chosen;
    private String reason;

    // Asked before anything is shown: a no is then a sentence on the page instead of a page that breaks off.
    public void open() {
        day = LocalDate.ofInstant(clock.instant(), ZONE);
        planned = day.plusDays(1);
        getRows();
    }

    public List<ShiftRow> getRows() {
        return asked.ask("rows", () -> Attempt.of(() -> shifts.between(at(day, 0), at(day, 1))));
    }

    public List<VehicleRow> getVehicles() {
        return asked.ask("fleet", () -> Attempt.of(fleetList::all));
    }

    public List<String> getStations() {
        return getVehicles().stream()
                .map(VehicleRow::station)
                .distinct()
                .sorted()
                .toList();
    }

    public List<ShiftRow.Member> getCrews() {
        return asked.ask("crews", () -> Attempt.of(shifts::crews));
    }

    public void turn(int days) {
        day = day.plusDays(days);
        chosen = null;
        asked.forget();
    }

    public void plan() {
        Instant begins = moment(planned, from);
        Instant ends = moment(planned, until);
        if (begins != null && ends != null && !until.isAfter(from)) {
            ends = moment(planned.plusDays(1), until);
        }
        ShiftWish wish = new ShiftWish(named(VEHICLE), named(STATION), crew, begins, ends);
        String number = Attempt.of(() -> planShift.plan(wish));
        notices.say("shift.planned", number);
        day = planned;
        what = null;
        crew = new ArrayList<>();
        asked.forget();
    }

    private String named(String kind) {
        return what != null && what.startsWith(kind) ? what.substring(kind.length()) : null;
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return day == null || time == null
                ? null
                : day.atTime(time).atZone(ZONE).toInstant();
    }

    private static Instant at(LocalDate day, int later) {
        return day.plusDays(later).atStartOfDay(ZONE).toInstant();
    }

    public boolean isOpen(ShiftRow row) {
        return row.openAt(clock.instant());
    }

    public void choose(String number) {
        chosen = number.equals(chosen) ? null : number;
        reason = null;
    }

    public void callOff() {
        Attempt.run(() -> callOffShift.callOff(chosen, reason));
        notices.say("shift.offDone", chosen);
        chosen = null;
        reason = null;
        asked.forget();
    }

    public String getDayInWords() {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd E", preferences.getLocale())
                .format(day);
    }

    public String getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public List<String> getCrew() {
        return crew;
    }

    public void setCrew(List<String> crew) {
        this.crew = crew;
    }

    public LocalDate getPlanned() {
        return planned;
    }

    public void setPlanned(LocalDate planned) {
        this.planned = planned;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }
}
