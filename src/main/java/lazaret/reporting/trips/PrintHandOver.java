package lazaret.reporting.trips;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import lazaret.access.AuditTrail;
import lazaret.access.Roles;
import lazaret.reporting.ReportPrinter;
import lazaret.transfer.board.TransferList;
import lazaret.transfer.board.TransferRow;

/** The form of one transfer, to be signed by both sides at the door; printed at any time, it says what is known by then. */
@Stateless
public class PrintHandOver {
    @Inject
    private TransferList transfers;

    @Inject
    private HandOverForms forms;

    @Inject
    private ReportPrinter printer;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws lazaret.platform.RefusalException NO_SUCH_TRANSFER, NOT_YOUR_TRIP, NOT_YOUR_FACILITY */
    @RolesAllowed({Roles.DISPATCHER, Roles.CREW, Roles.FACILITY_MANAGER, Roles.CLINICIAN})
    public byte[] print(String number, Locale language) {
        TransferRow row = transfers.one(number);
        HandOverWording words = new HandOverWording(forms.of(row), language);
        Map<String, Object> parameters = words.parameters(clock.instant());
        parameters.put("code", ReportPrinter.code(row.number()));
        byte[] paper = printer.paper("hand-over", parameters, words.lines(), language, words.title());
        audit.record("reporting.print-hand-over", row.number(), row.toFacility(), language.getLanguage());
        return paper;
    }
}
