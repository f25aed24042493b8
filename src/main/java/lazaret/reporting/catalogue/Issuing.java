package lazaret.reporting.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.reporting.Digest;
import lazaret.reporting.IssuedReport;
import lazaret.reporting.IssuedReports;
import lazaret.reporting.KeptReport;
import lazaret.reporting.ReportFormat;
import lazaret.reporting.ReportPrinter;
import lazaret.reporting.ReportRequest;
import lazaret.reporting.Seal;
import lazaret.reporting.Seals;

/**
 * Makes a report of the catalogue, keeps it under a number and hands it out. Whoever asks the same again is given the same
 * file, as long as the answer is the same; another answer is another report, which says what it corrects and how.
 *
 * <p>Whether the bound caller may is asked here; who may call at all is asked by the use case, which reports that are sent by
 * mail do not pass.
 */
@ApplicationScoped
public class Issuing {
    @Inject
    private Drafts drafts;

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
     * @throws lazaret.platform.RefusalException NO_SUCH_REPORT, NOT_ALLOWED, WINDOW_ENDS_BEFORE_IT_BEGINS,
     *     TIME_IN_THE_FUTURE, FACILITY_IS_MISSING, REPORT_IS_OF_THE_CITY, FACILITY_IS_UNKNOWN, NOT_YOUR_FACILITY
     */
    public IssuedReport issue(String name, ReportRequest wish, String base) {
        Drafts.Draft draft = drafts.draw(name, wish, clock.instant());
        String data = RowText.of(draft.report().rows());
        String subject = Digest.of(subject(draft));
        String digest = Digest.of(subject + "\n" + data + "\n" + draft.report().identities());
        Optional<IssuedReport> same = reports.same(subject, digest, draft.request(), caller.username());
        IssuedReport file = same.orElseGet(() -> issued(draft, subject, data, digest, base));
        audit.record("reporting.issue", file.number(), draft.request().facility(), digest);
        return file;
    }

    private IssuedReport issued(Drafts.Draft draft, String subject, String data, String digest, String base) {
        ReportRequest request = draft.request();
        String number = reports.nextNumber(draft.report().definition().prefix(), request);
        Correction correction = reports.earlier(subject, draft.report().knownAt())
                .filter(earlier -> !earlier.digest().equals(digest))
                .map(earlier -> new Correction(
                        earlier.number(),
                        earlier.knownAt(),
                        Correction.between(
                                RowText.read(earlier.data(), draft.report().columns()),
                                draft.report().rows(),
                                draft.report().columns())))
                .orElse(null);
        Report report = draft.report().issuedAs(number, correction);
        Seal seal = seals.of(
                number,
                report.definition().name(),
                request,
                report.knownAt(),
                report.issuedAt(),
                report.author(),
                digest);
        IssuedReport file = new IssuedReport(number, request.format(), content(report, request, seal, digest, base));
        reports.add(
                file,
                new KeptReport(
                        report.definition().name(),
                        request,
                        subject,
                        report.knownAt(),
                        report.issuedAt(),
                        digest,
                        data,
                        seal,
                        correction == null ? null : correction.number(),
                        draft.selection().facilities(),
                        report.definition().hasNames() && !report.nameless()),
                caller.username());
        return file;
    }

    private byte[] content(Report report, ReportRequest request, Seal seal, String digest, String base) {
        if (request.format() == ReportFormat.XLSX) {
            return new ReportSheet(report, request.language(), digest).bytes();
        }
        ReportWording wording = new ReportWording(report, request.language());
        return printer.list(
                report.definition().template(report.nameless()),
                wording.parameters(digest),
                base + seal.path(),
                wording.lines(),
                request.language());
    }

    /** What a report is of, whatever was known and in whatever language. */
    private static String subject(Drafts.Draft draft) {
        ReportRequest request = draft.request();
        return String.join(
                "\n",
                draft.report().definition().name(),
                request.from().toString(),
                request.to().toString(),
                request.zone().getId(),
                String.valueOf(draft.selection().facilities()),
                String.valueOf(request.kind()),
                String.valueOf(request.district()),
                String.valueOf(draft.report().nameless()));
    }
}
