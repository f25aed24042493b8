package lazaret.transfer.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.Facility;
import lazaret.facility.FacilityList;
import lazaret.facility.OperatingState;
import lazaret.stay.placement.Placing;
import lazaret.stay.placement.Spots;
import lazaret.transfer.Fleet;
import lazaret.transfer.board.FleetList;
import lazaret.transfer.board.TransferList;
import lazaret.transfer.board.TransferRow;
import lazaret.transfer.proposal.DestinationChoice.Chosen;
import lazaret.transfer.proposal.plan.Car;
import lazaret.transfer.proposal.plan.Estimates;
import lazaret.transfer.proposal.plan.Ride;
import lazaret.transfer.proposal.plan.TripPlan;
import lazaret.transfer.shift.Duties;

/** Begins to look for vehicles, beds and an order for everybody who waits. What is known now is read now, nothing is held. */
@Stateless
public class ProposeTrips {
    /** Beyond this nobody waits for a plan. */
    static final int MOST_SECONDS = 60;

    private static final int MOST_TRANSFERS = 2_000;
    private static final int MOST_FACILITIES = 2_000;
    private static final String WITH_ROOM = """
            select distinct b.facility_code from bed b where not b.extra and not exists (select 1 from stay s
              where s.bed_id = b.id and s.hold_ended_at is null and s.voided_at is null)""";

    // Whoever comes first has the choice of beds.
    private static final Comparator<Wanted> PRESSING = Comparator.<Wanted, Integer>comparing(
                    wanted -> -wanted.row().urgency().ordinal())
            .thenComparing(wanted -> wanted.row().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(wanted -> wanted.row().requestedAt())
            .thenComparing(Wanted::number);

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Proposals proposals;

    @Inject
    private OpenRequests openRequests;

    @Inject
    private TransferList transfers;

    @Inject
    private FleetList fleetList;

    @Inject
    private Fleet fleet;

    @Inject
    private Duties duties;

    @Inject
    private FacilityList facilities;

    @Inject
    private Spots spots;

    @Inject
    private Placing placing;

    @Inject
    private DispatchSettings settings;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Begins.
     *
     * @param seconds how long it may take; null: as the settings say
     * @return the number by which it is watched
     * @throws lazaret.platform.RefusalException SECONDS_ARE_OUT_OF_RANGE, TOO_MANY_PROPOSALS
     */
    @RolesAllowed(Roles.DISPATCHER)
    public String propose(Integer seconds) {
        int allowed = seconds == null ? settings.seconds() : seconds;
        if (allowed < 1 || allowed > MOST_SECONDS) {
            throw ProposalRefusal.SECONDS_ARE_OUT_OF_RANGE
                    .at("/seconds", MOST_SECONDS)
                    .asException();
        }
        Instant now = clock.instant();
        Estimates estimates = settings.estimates();
        Geography geography = new Geography(em.createQuery("select f from Facility f", Facility.class)
                .setMaxResults(MOST_FACILITIES)
                .getResultStream()
                .map(Geography.Site::of)
                .toList());
        List<TransferRow> rows = transfers.open(0, MOST_TRANSFERS);
        Map<String, Wanted> wanted = new LinkedHashMap<>();
        openRequests.among(rows, now).stream().sorted(PRESSING).forEach(one -> wanted.put(one.number(), one));
        DestinationChoice choice = new DestinationChoice(placing.policy(), geography, estimates, withRoom(), spots::in);
        Map<String, Chosen> destinations = new LinkedHashMap<>();
        wanted.values().forEach(one -> destinations.put(one.number(), choice.choose(one)));
        CarsInSight sight = new CarsInSight(geography, estimates, now, fleet.checkDays(), rows, duties.from(now));
        List<Car> cars = sight.of(fleetList.all());
        TripPlan open = TripPlan.open(cars, rides(wanted, destinations, choice, now), estimates);
        return proposals.begin(
                caller.username(),
                allowed,
                clock,
                open,
                (plan, start) -> new Explanation(plan, estimates, start, wanted, destinations));
    }

    private List<FacilityList.Line> withRoom() {
        List<?> codes = em.createNativeQuery(WITH_ROOM).getResultList();
        Set<String> free = codes.stream().map(String.class::cast).collect(Collectors.toSet());
        return facilities.page(null, null, null, MOST_FACILITIES).stream()
                .filter(line -> line.state() == OperatingState.OPEN && free.contains(line.code()))
                .filter(line -> scope.covers(line.code()))
                .toList();
    }

    private static List<Ride> rides(
            Map<String, Wanted> wanted, Map<String, Chosen> destinations, DestinationChoice choice, Instant now) {
        return wanted.values().stream()
                .filter(one -> destinations.get(one.number()).isFound())
                .map(one -> new Ride(
                        one.number(),
                        choice.origin(one),
                        destinations.get(one.number()).place(),
                        one.row().urgency(),
                        minutes(now, one.row().requestedAt()),
                        one.row().due() == null ? null : minutes(now, one.row().due()),
                        one.equipment()))
                .toList();
    }

    private static long minutes(Instant now, Instant moment) {
        return Duration.between(now, moment).toMinutes();
    }
}
