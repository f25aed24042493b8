package lazaret.stay.bus;

import static lazaret.stay.StayRefusal.PERSON_HAS_A_RESERVATION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.Stock;
import lazaret.platform.Refusal;
import lazaret.stay.placement.Placing;
import lazaret.stay.placement.Spots;
import lazaret.stay.worklist.ExpectedPeople;
import lazaret.stay.worklist.ExpectedPerson;

/** Rooms of one facility for a whole list of people, with the reason for each one who gets none. Holds nothing yet. */
@Stateless
public class ProposeRooms {
    @Inject
    private ExpectedPeople people;

    @Inject
    private Spots spots;

    @Inject
    private Placing placing;

    @Inject
    private Stock stock;

    @Inject
    private Scope scope;

    /**
     * @param numbers whom; who has a bed in the facility already, or is unknown, is passed over
     * @throws lazaret.platform.RefusalException NOT_YOUR_FACILITY, NOT_FOUND
     */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public BusPlan propose(String facility, Collection<String> numbers) {
        scope.require(stock.facility(facility).code());
        List<ExpectedPerson> list = people.numbered(facility, numbers).stream()
                .filter(person -> !person.isExpectedIn(facility) && !person.liesIn(facility))
                .toList();
        List<Passenger> passengers = list.stream()
                .filter(p -> !isAwaitedElsewhere(p))
                .map(Passenger::of)
                .toList();
        BusPlan plan = new RoomPlanner(placing.policy(), facility, spots.in(facility)).plan(passengers);
        Map<String, Refusal> refused = new LinkedHashMap<>(plan.refused());
        list.stream()
                .filter(ProposeRooms::isAwaitedElsewhere)
                .forEach(p -> refused.put(
                        p.number(),
                        PERSON_HAS_A_RESERVATION.refusal(p.number(), p.place().bed())));
        return new BusPlan(plan.seats(), refused);
    }

    private static boolean isAwaitedElsewhere(ExpectedPerson person) {
        return person.place() != null && person.place().isReserved();
    }
}
