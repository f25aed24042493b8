package lazaret.reporting.daily;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.platform.RefusalException;

/**
 * The manager of a facility signs what it reports of a day, or amends what was signed. After the deadline it is still taken
 * and counts as late: a late report is better than none.
 */
@Stateless
public class SignDailyReport {
    private static final int LONGEST_TEXT = 500;

    @Inject
    private DailyReports reports;

    @Inject
    private RecordedFigures records;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @return the version that was signed
     * @throws RefusalException NOT_YOUR_FACILITY, NOT_FOUND, DAY_IS_MISSING, DAY_IS_NOT_OVER, NOT_OPEN_ON_THAT_DAY,
     *     SOMEBODY_SIGNED_MEANWHILE, FIGURE_IS_MISSING, FIGURE_IS_IMPOSSIBLE, FIGURES_DO_NOT_ADD_UP,
     *     CONVERTED_ARE_CONFIRMED, DIFFERENCE_NEEDS_A_NOTE, AMENDMENT_NEEDS_A_REASON, NOTHING_IS_AMENDED,
     *     TEXT_IS_TOO_LONG
     */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public DailyVersion sign(String facility, LocalDate day, DailyForm form) {
        scope.require(facility);
        if (day == null) {
            throw DailyRefusal.DAY_IS_MISSING.at("/day").asException();
        }
        Instant now = clock.instant();
        DailyDay of = reports.day(facility, day);
        requireReportable(of, now);
        List<DailyVersion> before = reports.versions(of);
        if (before.size() != form.seen()) {
            throw DailyRefusal.SOMEBODY_SIGNED_MEANWHILE.at("/seen").asException();
        }
        DailyFigures recorded = records.of(of, now);
        DailyFigures reported = reported(form, recorded);
        RefusalException.throwIfAny(reported.refusals());
        String note = text(form.note(), "/note");
        if (note == null && !reported.changesSince(recorded).isEmpty()) {
            throw DailyRefusal.DIFFERENCE_NEEDS_A_NOTE.at("/note").asException();
        }
        String reason = before.isEmpty() ? null : reason(form, reported, before.get(before.size() - 1));
        reports.add(DailyReport.signed(of, before.size() + 1, reported, recorded, note, reason)
                .by(caller.username(), now));
        audit.record(
                before.isEmpty() ? "reporting.sign-daily" : "reporting.amend-daily",
                facility + "/" + day,
                facility,
                String.valueOf(before.size() + 1));
        List<DailyVersion> after = reports.versions(of);
        return after.get(after.size() - 1);
    }

    private static void requireReportable(DailyDay of, Instant now) {
        if (of.day().isBefore(of.openedOn())) {
            throw DailyRefusal.NOT_OPEN_ON_THAT_DAY
                    .at("/day", of.openedOn().toString())
                    .asException();
        }
        if (!of.isOver(now)) {
            throw DailyRefusal.DAY_IS_NOT_OVER.at("/day").asException();
        }
    }

    private static DailyFigures reported(DailyForm form, DailyFigures recorded) {
        Map<DailyItem, Long> figures = new EnumMap<>(recorded.of());
        figures.putAll(form.figures());
        return new DailyFigures(figures);
    }

    private static String reason(DailyForm form, DailyFigures reported, DailyVersion last) {
        String reason = text(form.reason(), "/reason");
        if (reason == null) {
            throw DailyRefusal.AMENDMENT_NEEDS_A_REASON.at("/reason").asException();
        }
        if (reported.changesSince(last.figures()).isEmpty()) {
            throw DailyRefusal.NOTHING_IS_AMENDED.refusal().asException();
        }
        return reason;
    }

    private static String text(String words, String pointer) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (words.length() > LONGEST_TEXT) {
            throw DailyRefusal.TEXT_IS_TOO_LONG.at(pointer, LONGEST_TEXT).asException();
        }
        return words.strip();
    }
}
