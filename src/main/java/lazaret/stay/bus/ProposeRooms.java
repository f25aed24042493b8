package lazaret.stay.bus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.Stock;
import lazaret.stay.placement.Placing;
import lazaret.stay.placement.Spots;
import lazaret.stay.worklist.ExpectedPeople;

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
        List<Passenger> list = people.numbered(facility, numbers).stream()
                .filter(person -> !person.isExpectedIn(facility) && !person.liesIn(facility))
                .map(Passenger::of)
                .toList();
        return new RoomPlanner(placing.policy(), facility, spots.in(facility)).plan(list);
    }
}
