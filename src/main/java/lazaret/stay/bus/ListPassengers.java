package lazaret.stay.bus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.FacilityKind;
import lazaret.facility.Stock;
import lazaret.stay.placement.Placing;
import lazaret.stay.worklist.ExpectedPeople;
import lazaret.stay.worklist.ExpectedPerson;

/** Who may be on the bus to a facility: found by what they have in common, or named; the oldest first. */
@Stateless
public class ListPassengers {
    @Inject
    private ExpectedPeople people;

    @Inject
    private Placing placing;

    @Inject
    private Stock stock;

    @Inject
    private Scope scope;

    /** Of those expected, whom the search is about. */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public List<ExpectedPerson> search(String facility, ExpectedPeople.Search search, int most) {
        FacilityKind kind = stock.facility(facility).kind();
        scope.require(facility);
        return people.matching(facility, placing.policy().categoriesOf(kind), search, most);
    }

    /** Those on the list, as they stand now; who lies in a foreign facility is passed over. */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public List<ExpectedPerson> named(String facility, Collection<String> numbers) {
        scope.require(facility);
        return people.numbered(facility, numbers).stream()
                .filter(p -> p.isWaiting() || scope.covers(p.place().facility()))
                .toList();
    }
}
