package lazaret.reporting.leaving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import lazaret.access.AuditTrail;
import lazaret.access.CurrentUser;
import lazaret.access.Roles;
import lazaret.facility.Facility;
import lazaret.facility.Stock;
import lazaret.reporting.ReportPrinter;
import lazaret.stay.gate.Leaving;
import lazaret.stay.gate.LeavingList;

/** Prints who leaves a facility today, as the page shows it: names are masked for whoever sees them masked there. */
@Stateless
public class PrintLeaving {
    @Inject
    private LeavingList leavingList;

    @Inject
    private Stock stock;

    @Inject
    private ReportPrinter printer;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * A PDF on A4, a page of it for some thirty people.
     *
     * @param masked names are masked whatever the role, as on a screen in a lobby
     * @throws lazaret.platform.RefusalException NOT_FOUND, NOT_YOUR_FACILITY
     */
    @RolesAllowed({Roles.CLINICIAN, Roles.FACILITY_MANAGER, Roles.DISPATCHER})
    public byte[] print(String facility, boolean masked, Locale language) {
        Leaving leaving = leavingList.of(facility);
        Facility house = stock.facility(facility);
        LeavingWording words = new LeavingWording(leaving, masked, language);
        byte[] paper = printer.paper(
                "leaving",
                words.parameters(house.name() + " " + house.code(), currentUser.getDisplayName(), clock.instant()),
                words.lines(),
                language);
        audit.record("reporting.print-leaving", facility, facility, masked ? "masked" : "");
        return paper;
    }
}
