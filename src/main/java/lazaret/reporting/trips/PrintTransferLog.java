package lazaret.reporting.trips;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import lazaret.access.AuditTrail;
import lazaret.access.Roles;
import lazaret.reporting.ReportFormat;
import lazaret.reporting.ReportPrinter;

/** The log of a day as a file. */
@Stateless
public class PrintTransferLog {
    @Inject
    private ReadTransferLog readTransferLog;

    @Inject
    private ReportPrinter printer;

    @Inject
    private AuditTrail audit;

    /** A file and how it is called. */
    public record LogFile(String name, byte[] content) {}

    /** @throws lazaret.platform.RefusalException as {@link ReadTransferLog#read} */
    @RolesAllowed({Roles.DISPATCHER, Roles.FACILITY_MANAGER, Roles.OFFICIAL})
    public LogFile print(LogRequest wish, ReportFormat format, Locale language) {
        TransferLog log = readTransferLog.read(wish);
        LogWording words = new LogWording(log, language);
        byte[] content = format == ReportFormat.PDF
                ? printer.paper("transfer-log", words.parameters(), words.lines(), language, words.title())
                : new LogSheet(log, words).bytes();
        audit.record(
                "reporting.print-transfer-log",
                log.day().toString(),
                wish.facility(),
                format + " " + language.getLanguage() + " " + log.requested());
        return new LogFile("transfers-" + log.day() + "." + format.extension(), content);
    }
}
