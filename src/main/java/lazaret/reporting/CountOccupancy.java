package lazaret.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lazaret.access.Roles;
import lazaret.facility.FacilityKind;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;

/** Beds and their use at a moment, per facility: figures without names. */
@Stateless
public class CountOccupancy {
    @Inject
    private Census census;

    @Inject
    private OccupancyScope scope;

    @Inject
    private Clock clock;

    /**
     * One row per facility that the caller may read, by code.
     *
     * @param asOf null for now
     * @param knownAt null for all that is known
     * @param facility null for all
     * @param kind null for every kind
     * @param district null for every district
     * @throws RefusalException TIME_IN_THE_FUTURE, NOT_YOUR_FACILITY
     */
    @RolesAllowed({Roles.OFFICIAL, Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER, Roles.ADMINISTRATOR})
    public Occupancy count(Instant asOf, Instant knownAt, String facility, FacilityKind kind, String district) {
        Instant now = clock.instant();
        Instant moment = asOf == null ? now : asOf;
        List<Refusal> refusals = new ArrayList<>();
        if (moment.isAfter(now)) {
            refusals.add(PlatformRefusal.TIME_IN_THE_FUTURE.at("/asOf", moment));
        }
        if (knownAt != null && knownAt.isAfter(now)) {
            refusals.add(PlatformRefusal.TIME_IN_THE_FUTURE.at("/knownAt", knownAt));
        }
        RefusalException.throwIfAny(refusals);
        List<OccupancyRow> rows = census.at(moment, knownAt, scope.select(facility, kind, district));
        return new Occupancy(moment, knownAt == null ? now : knownAt, rows);
    }
}
