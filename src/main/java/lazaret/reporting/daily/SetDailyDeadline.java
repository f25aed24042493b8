package lazaret.reporting.daily;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;

/** Says until when days are reported, from a day on that is not over anywhere. */
@Stateless
public class SetDailyDeadline {
    private static final int MOST_DAYS = 7;
    private static final int LONGEST_SOURCE = 300;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    private DailyReports reports;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * @param from the first day whose report is due by it; today or later, so that nobody is late in retrospect
     * @param daysAfter 1: on the day after the one reported, and so on until 7
     * @param at by the clock of the facility; that moment is in time
     * @param source who ordered it
     * @throws lazaret.platform.RefusalException DEADLINE_IS_OF_THE_PAST, DEADLINE_IS_IMPOSSIBLE, SOURCE_IS_MISSING,
     *     TEXT_IS_TOO_LONG
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void set(LocalDate from, int daysAfter, LocalTime at, String source) {
        if (daysAfter < 1 || daysAfter > MOST_DAYS || at == null) {
            throw DailyRefusal.DEADLINE_IS_IMPOSSIBLE
                    .at("/daysAfter", MOST_DAYS)
                    .asException();
        }
        if (from == null || from.isBefore(LocalDate.ofInstant(clock.instant(), ZONE))) {
            throw DailyRefusal.DEADLINE_IS_OF_THE_PAST.at("/from").asException();
        }
        if (source == null || source.isBlank()) {
            throw DailyRefusal.SOURCE_IS_MISSING.at("/source").asException();
        }
        if (source.length() > LONGEST_SOURCE) {
            throw DailyRefusal.TEXT_IS_TOO_LONG.at("/source", LONGEST_SOURCE).asException();
        }
        LocalTime second = at.truncatedTo(ChronoUnit.SECONDS);
        reports.add(new DailyDeadline(from, daysAfter, second, source.strip(), caller.username(), clock.instant()));
        audit.record("reporting.set-daily-deadline", from.toString(), null, "+" + daysAfter + " " + second);
    }
}
