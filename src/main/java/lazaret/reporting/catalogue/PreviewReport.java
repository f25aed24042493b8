package lazaret.reporting.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import lazaret.access.Roles;
import lazaret.reporting.ReportRequest;

/** A report of the catalogue before it is issued: no number, no file, nothing kept. */
@Stateless
public class PreviewReport {
    @Inject
    private Drafts drafts;

    @Inject
    private Clock clock;

    /** @throws lazaret.platform.RefusalException as {@link IssueReport#issue} */
    @RolesAllowed({Roles.OFFICIAL, Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.HYGIENE, Roles.ADMINISTRATOR})
    public Report preview(String name, ReportRequest wish) {
        return drafts.draw(name, wish, clock.instant()).report();
    }
}
