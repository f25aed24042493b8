package lazaret.reporting.daily.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import lazaret.access.CurrentUser;
import lazaret.access.Roles;
import lazaret.platform.Attempt;
import lazaret.platform.Texts;
import lazaret.platform.web.Notices;
import lazaret.platform.web.Preferences;
import lazaret.reporting.Figures;
import lazaret.reporting.daily.DailyItem;
import lazaret.reporting.daily.DailyRound;
import lazaret.reporting.daily.DailyState;
import lazaret.reporting.daily.ListDailyReports;
import lazaret.reporting.daily.SetDailyDeadline;

/** Who has handed in the report of a day, who was late, who is missing; and the deadline, for whoever sets it. */
@Named
@ViewScoped
public class DailyListView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    private ListDailyReports listDailyReports;

    @Inject
    private SetDailyDeadline setDailyDeadline;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Preferences preferences;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private LocalDate day;
    private LocalDate from;
    private int daysAfter = 1;
    private LocalTime at;
    private String source;
    private transient DailyRound round;

    public void open() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        if (day == null) {
            day = today.minusDays(1);
        }
        from = today;
        show();
    }

    public void show() {
        round = Attempt.of(() -> listDailyReports.ofDay(day));
    }

    public void setDeadline() {
        Attempt.run(() -> setDailyDeadline.set(from, daysAfter, at, source));
        show();
        notices.say("daily.deadline.done", from.toString());
    }

    public DailyRound getRound() {
        if (round == null) {
            show();
        }
        return round;
    }

    public long getReported() {
        return getRound().lines().size() - getRound().unreported();
    }

    /** Of those who reported; a word where nobody did. */
    public String sum(DailyItem item) {
        OptionalLong sum = getRound().sum(item);
        return sum.isPresent() ? Figures.of(sum.getAsLong()) : Texts.of(preferences.getLocale(), "daily.list.none");
    }

    public boolean isSettingDeadlines() {
        return currentUser.hasRole(Roles.ADMINISTRATOR);
    }

    /** What a reader of the list compares at a glance. */
    public List<DailyItem> getShown() {
        return List.of(
                DailyItem.NEW_CONFIRMED,
                DailyItem.NEW_ASYMPTOMATIC,
                DailyItem.ADMITTED,
                DailyItem.DISCHARGED,
                DailyItem.RELEASED,
                DailyItem.DIED,
                DailyItem.CLOSING);
    }

    public DailyState[] getStates() {
        return new DailyState[] {DailyState.MISSING, DailyState.LATE, DailyState.DUE, DailyState.SIGNED};
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public int getDaysAfter() {
        return daysAfter;
    }

    public void setDaysAfter(int daysAfter) {
        this.daysAfter = daysAfter;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
