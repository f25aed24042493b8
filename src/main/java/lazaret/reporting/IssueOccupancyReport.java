package lazaret.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.Roles;

/** Makes an occupancy report, keeps it under a number and hands it out; {@link OccupancyIssuing} says how. */
@Stateless
public class IssueOccupancyReport {
    @Inject
    private OccupancyIssuing issuing;

    /**
     * @param base the address that the code of the report leads to, without a slash at its end
     * @throws lazaret.platform.RefusalException as {@link OccupancyIssuing#issue} says
     */
    @RolesAllowed({Roles.OFFICIAL, Roles.FACILITY_MANAGER, Roles.ADMINISTRATOR})
    public IssuedReport issue(ReportRequest wish, String base) {
        return issuing.issue(wish, base);
    }
}
