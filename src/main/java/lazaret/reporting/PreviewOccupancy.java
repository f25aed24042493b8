package lazaret.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.platform.RefusalException;

/** The figures of an occupancy report before it is issued: no number, no file, nothing kept. */
@Stateless
public class PreviewOccupancy {
    @Inject
    private Census census;

    @Inject
    private OccupancyScope scope;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * @throws RefusalException WINDOW_ENDS_BEFORE_IT_BEGINS, TIME_IN_THE_FUTURE, FACILITY_IS_UNKNOWN, NOT_YOUR_FACILITY
     */
    @RolesAllowed({Roles.OFFICIAL, Roles.FACILITY_MANAGER, Roles.ADMINISTRATOR})
    public OccupancyReport preview(ReportRequest wish) {
        Instant now = clock.instant();
        ReportRequest request = wish.completed(now);
        RefusalException.throwIfAny(request.refusals(now));
        Selection selection = scope.select(request.facility(), request.kind(), request.district());
        List<OccupancyRow> rows = census.over(request.from(), request.to(), request.knownAt(), selection);
        if (request.facility() != null && rows.isEmpty()) {
            throw ReportingRefusal.FACILITY_IS_UNKNOWN
                    .at("/facility", request.facility())
                    .asException();
        }
        return new OccupancyReport(
                "",
                request.from(),
                request.to(),
                request.knownAt() == null ? now : request.knownAt(),
                now,
                request.zone(),
                caller.require().displayName(),
                "",
                rows);
    }
}
