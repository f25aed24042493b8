package lazaret.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.platform.RefusalException;

/**
 * Makes an occupancy report, keeps it under a number and hands it out, to the bound caller. Asks for no role: the use case
 * does so before, reports that are sent by mail come here without it.
 */
@ApplicationScoped
public class OccupancyIssuing {
    static final String NAME = "occupancy";

    @Inject
    private Census census;

    @Inject
    private OccupancyScope scope;

    @Inject
    private IssuedReports reports;

    @Inject
    private ReportPrinter printer;

    @Inject
    private Seals seals;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * @param base the address that the code of the report leads to, without a slash at its end
     * @throws RefusalException WINDOW_ENDS_BEFORE_IT_BEGINS, TIME_IN_THE_FUTURE, FACILITY_IS_UNKNOWN, NOT_YOUR_FACILITY
     */
    public IssuedReport issue(ReportRequest wish, String base) {
        Instant now = clock.instant();
        ReportRequest request = wish.completed(now);
        RefusalException.throwIfAny(request.refusals(now));
        OccupancyReport report = report(request, now);
        Seal seal = seals.of(report.number(), NAME, request, report.knownAt(), now, report.author(), report.sha256());
        byte[] content = request.format() == ReportFormat.PDF
                ? printer.pdf(report, request.language(), base + seal.path())
                : printer.xlsx(report, request.language());
        IssuedReport file = new IssuedReport(report.number(), request.format(), content);
        reports.add(file, kept(report, request, seal), caller.username());
        audit.record("reporting.issue", report.number(), request.facility(), report.sha256());
        return file;
    }

    private KeptReport kept(OccupancyReport report, ReportRequest request, Seal seal) {
        Selection selection = scope.select(request.facility(), request.kind(), request.district());
        return new KeptReport(
                NAME,
                request,
                Digest.of(seal.statement()),
                report.knownAt(),
                report.issuedAt(),
                report.sha256(),
                "[]",
                seal,
                null,
                selection.facilities(),
                false);
    }

    private OccupancyReport report(ReportRequest request, Instant now) {
        Selection selection = scope.select(request.facility(), request.kind(), request.district());
        List<OccupancyRow> rows = census.over(request.from(), request.to(), request.knownAt(), selection);
        if (request.facility() != null && rows.isEmpty()) {
            throw ReportingRefusal.FACILITY_IS_UNKNOWN
                    .at("/facility", request.facility())
                    .asException();
        }
        return new OccupancyReport(
                reports.nextNumber("OCC", request),
                request.from(),
                request.to(),
                request.knownAt() == null ? now : request.knownAt(),
                now,
                request.zone(),
                caller.require().displayName(),
                selection.inWords(request),
                rows);
    }
}
