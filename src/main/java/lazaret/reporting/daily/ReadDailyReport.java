package lazaret.reporting.daily;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;

/** The report of a day as it is: what the records say now, and every version that was signed. */
@Stateless
public class ReadDailyReport {
    @Inject
    private DailyReports reports;

    @Inject
    private RecordedFigures records;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * @param recorded what the records say now, with which the form is prefilled; until now where the day is not over
     * @param versions the first first; empty where nobody signed
     */
    public record Reading(DailyDay of, DailyState state, DailyFigures recorded, List<DailyVersion> versions) {}

    /**
     * @param day null for the last one that is over
     * @throws lazaret.platform.RefusalException NOT_YOUR_FACILITY, NOT_FOUND
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.OFFICIAL, Roles.ADMINISTRATOR})
    public Reading read(String facility, LocalDate day) {
        if (Roles.FACILITY_MANAGER.equals(caller.role())) {
            scope.require(facility);
        }
        Instant now = clock.instant();
        LocalDate wanted = day == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : day;
        DailyDay of = reports.day(facility, wanted);
        if (day == null) {
            of = reports.day(facility, LocalDate.ofInstant(now, of.zone()).minusDays(1));
        }
        List<DailyVersion> versions = reports.versions(of);
        Instant first = versions.isEmpty() ? null : versions.get(0).signedAt();
        return new Reading(of, of.state(first, now), records.of(of, now), versions);
    }
}
