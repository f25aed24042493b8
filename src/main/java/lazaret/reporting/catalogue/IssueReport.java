package lazaret.reporting.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.Roles;
import lazaret.reporting.IssuedReport;
import lazaret.reporting.ReportRequest;

/** Makes a report of the catalogue, keeps it under a number and hands it out; {@link Issuing} says how. */
@Stateless
public class IssueReport {
    @Inject
    private Issuing issuing;

    /**
     * @param base the address that the code of the report leads to, without a slash at its end
     * @throws lazaret.platform.RefusalException as {@link Issuing#issue} says
     */
    @RolesAllowed({Roles.OFFICIAL, Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.HYGIENE, Roles.ADMINISTRATOR})
    public IssuedReport issue(String name, ReportRequest wish, String base) {
        return issuing.issue(name, wish, base);
    }
}
