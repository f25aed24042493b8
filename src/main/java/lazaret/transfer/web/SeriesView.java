package lazaret.transfer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lazaret.facility.FacilityKind;
import lazaret.facility.FacilityList;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import lazaret.transfer.Equipment;
import lazaret.transfer.visit.Purpose;
import lazaret.transfer.visit.RequestSeries;
import lazaret.transfer.visit.SeriesWish;

/** The form by which visits of somebody are asked for. */
@Named
@ViewScoped
public class SeriesView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int MOST_HOSPITALS = 200;
    private static final int WEEKS = 2;
    private static final int HOURS = 4;

    @Inject
    private RequestSeries requestSeries;

    @Inject
    private FacilityList facilities;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    @Inject
    private Clock clock;

    private String hospital;
    private Purpose purpose = Purpose.DIALYSIS;
    private Set<DayOfWeek> weekdays = new HashSet<>(List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));
    private LocalTime begins = LocalTime.of(8, 30);
    private Integer minutes = HOURS * 60;
    private LocalDate from;
    private LocalDate until;
    private Set<Equipment> needs = new HashSet<>();
    private String carer;

    public List<FacilityList.Line> getHospitals() {
        return asked.ask(
                "hospitals",
                () -> Attempt.of(() -> facilities.page(FacilityKind.YELLOW_CODE_HOSPITAL, null, null, MOST_HOSPITALS)));
    }

    public void request(String person) {
        SeriesWish wish = new SeriesWish(
                person, hospital, purpose, weekdays, begins, minutes, getFrom(), getUntil(), needs, carer);
        String number = Attempt.of(() -> requestSeries.request(wish));
        notices.say("visit.requested", number);
        asked.forget();
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    public DayOfWeek[] getDaysOfWeek() {
        return DayOfWeek.values();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public LocalDate getFrom() {
        return from == null ? today() : from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until == null ? today().plusWeeks(WEEKS) : until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getHospital() {
        return hospital;
    }

    public void setHospital(String hospital) {
        this.hospital = hospital;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public Set<DayOfWeek> getWeekdays() {
        return weekdays;
    }

    public void setWeekdays(Set<DayOfWeek> weekdays) {
        this.weekdays = weekdays;
    }

    public LocalTime getBegins() {
        return begins;
    }

    public void setBegins(LocalTime begins) {
        this.begins = begins;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Set<Equipment> getNeeds() {
        return needs;
    }

    public void setNeeds(Set<Equipment> needs) {
        this.needs = needs;
    }

    public String getCarer() {
        return carer;
    }

    public void setCarer(String carer) {
        this.carer = carer;
    }
}
